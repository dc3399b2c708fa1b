/**
 * Full-text search that needs no server: an index in small script files, which {@code themes/default/assets/search.js}
 * loads as far as a question needs them. Begin with {@link org.prongsai.search.SearchIndex}.
 *
 * <p>How words are spelt here and there must agree: {@link org.prongsai.search.Folding} has its twin in the script.
 */
@NullMarked
package org.prongsai.search;

import org.jspecify.annotations.NullMarked;
