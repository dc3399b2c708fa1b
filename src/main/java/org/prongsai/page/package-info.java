/**
 * Which pages exist, at which address, and what each says.
 *
 * <p>Planners turn the model into views: records of text, numbers and lists, named after the layout they feed. Nothing
 * here knows HTML or templates.
 */
@NullMarked
package org.prongsai.page;

import org.jspecify.annotations.NullMarked;
