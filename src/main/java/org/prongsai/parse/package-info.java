/**
 * Text to positioned tree, tree to model.
 *
 * <p>{@link org.prongsai.parse.YamlParser} types nothing: every scalar stays the text that was written, with its place.
 * {@link org.prongsai.parse.Fields} turns scalars into values on request and reports what it cannot read. One reader per
 * kind of file does the asking; {@link org.prongsai.parse.SiteReader} calls them.
 */
@NullMarked
package org.prongsai.parse;

import org.jspecify.annotations.NullMarked;
