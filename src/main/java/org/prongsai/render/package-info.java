/**
 * Pages to HTML.
 *
 * <p>Read {@link org.prongsai.render.TemplateEngine} first: it fills the templates of a {@link
 * org.prongsai.render.Theme} with page views. {@link org.prongsai.render.MarkdownRenderer} turns prose into HTML, and
 * {@link org.prongsai.render.LinkPolicy} says which addresses prose may lead to. The package {@code jbake} below drives
 * all this over a whole site. Pebble and commonmark are imported here and nowhere else.
 *
 * <p>A theme may call no method but the accessors of records, so themes of strangers do no harm; content is never read
 * as a template.
 */
@NullMarked
package org.prongsai.render;

import org.jspecify.annotations.NullMarked;
