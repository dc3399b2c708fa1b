package org.prongsai.page.view;

/**
 * A money statement: a sum, or one of the five facts that are none.
 *
 * @param kind code of the fact, {@code amount} for a sum
 * @param text the sum without its unit, or the fact in words
 * @param reason why, may be empty
 */
public record MoneyCell(String kind, String text, String reason) {}
