/**
 * Looks into the files an agency publishes: what they are by their content, how many pages a PDF has, whether it can be read.
 * Makes printed forms ready to be published.
 *
 * <p>Begin with {@link org.prongsai.document.Documents}. This is the only package that knows PDFBox.
 */
@NullMarked
package org.prongsai.document;

import org.jspecify.annotations.NullMarked;
