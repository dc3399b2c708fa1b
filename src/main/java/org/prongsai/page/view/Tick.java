package org.prongsai.page.view;

/**
 * Whether an element of an item is shown.
 *
 * @param status a word with its shape
 * @param element what has to be there, with the place where it stands; its address is empty while it stands nowhere
 * @param url the same place from anywhere; may be empty
 * @param remark what else there is to know; may be empty
 */
public record Tick(StatusTag status, Frame.Link element, String url, String remark) {}
