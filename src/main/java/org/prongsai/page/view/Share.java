package org.prongsai.page.view;

/**
 * A part of a bar.
 *
 * @param code chooses the colour: a status code, or a code of the theme
 * @param label what is counted
 * @param text the number in words
 * @param start percent of the whole where the part begins, for the drawing
 * @param width percent of the whole, for the drawing
 */
public record Share(String code, String label, String text, String start, String width) {}
