/**
 * The site as facts: records without files, markup or libraries.
 *
 * <p>Begin with {@link org.prongsai.model.Site}. An absent text is the empty string; an absent date, period, figure or
 * block is {@code null} and its Javadoc says what that means. Money is in baht, years are of the Buddhist Era.
 */
@NullMarked
package org.prongsai.model;

import org.jspecify.annotations.NullMarked;
