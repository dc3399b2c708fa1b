/**
 * Pictures that stand for pages where their addresses are shared: PNG files drawn without the machine's own fonts, so that
 * they are the same bytes everywhere.
 *
 * <p>Begin with {@link org.prongsai.card.CardFiles}. Text becomes glyphs in {@link org.prongsai.card.Typeface}, glyphs
 * become shades in {@link org.prongsai.card.Canvas}, shades become a file in {@link org.prongsai.card.PngFile}.
 */
@NullMarked
package org.prongsai.card;

import org.jspecify.annotations.NullMarked;
