package org.prongsai.page.view;

/**
 * Everything a template may see: as {@code frame} what surrounds every page, as {@code page} the page's own content, as
 * {@code data} what it has for programs.
 *
 * @param frame title, navigation, dates
 * @param page a record of this package, named after the layout
 * @param data data files and facts for programs
 */
public record PageView(Frame frame, Record page, DataView data) {

    /** A page with nothing for programs. */
    public PageView(Frame frame, Record page) {
        this(frame, page, DataView.NONE);
    }
}
