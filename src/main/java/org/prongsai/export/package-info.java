/**
 * The model as data files: JSON beside the pages that show the same facts.
 *
 * <p>Begin with {@link org.prongsai.export.Exporters}. Keys keep their order, money is in baht, years are of the Buddhist
 * Era, scores have four decimals at most.
 */
@NullMarked
package org.prongsai.export;

import org.jspecify.annotations.NullMarked;
