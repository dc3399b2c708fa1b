/**
 * Is this publishable? One final class per rule, named after the state it wishes for; the code it reports is named after
 * the fault and never changes.
 *
 * <p>To add a rule: write the class, list it in {@link org.prongsai.validate.Rules}, give each of its codes wording in
 * {@code messages/*.properties} and put a passing and a failing sample under {@code src/test/resources/rules/}.
 */
@NullMarked
package org.prongsai.validate;

import org.jspecify.annotations.NullMarked;
