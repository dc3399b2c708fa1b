/**
 * Turns a folder of disclosures into a website.
 *
 * <p>Read {@link org.prongsai.build.SiteBuild} first; it calls, in this order, {@code source}, {@code parse},
 * {@code validate}, {@code address}, {@code page}, {@code render} with {@code export}, {@code check} and {@code publish}.
 * Facts live in {@code model}, findings in {@code diagnostic}, finished files in {@code output}.
 */
@NullMarked
package org.prongsai;

import org.jspecify.annotations.NullMarked;
