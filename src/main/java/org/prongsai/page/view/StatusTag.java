package org.prongsai.page.view;

/**
 * How far an item has come: a word, and a code that chooses icon and colour.
 *
 * @param code for example {@code in-progress}
 * @param text for example อยู่ระหว่างดำเนินการ
 */
public record StatusTag(String code, String text) {}
