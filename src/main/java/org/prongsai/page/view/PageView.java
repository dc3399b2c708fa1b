package org.prongsai.page.view;

/**
 * Everything a template may see: as {@code frame} what surrounds every page, as {@code page} the page's own content.
 *
 * @param frame title, navigation, dates
 * @param page a record of this package, named after the layout
 */
public record PageView(Frame frame, Record page) {}
