package org.prongsai.page.view;

import java.util.List;

/**
 * Everything a template may see: as {@code frame} what surrounds every page, as {@code page} the page's own content, as
 * {@code corrections} what was changed in it after its year was over.
 *
 * @param frame title, navigation, dates
 * @param page a record of this package, named after the layout
 * @param corrections oldest first; mostly none
 */
public record PageView(Frame frame, Record page, List<Note> corrections) {

    public PageView {
        corrections = List.copyOf(corrections);
    }

    /** A page nothing was corrected on. */
    public PageView(Frame frame, Record page) {
        this(frame, page, List.of());
    }

    /** The same page with its corrections. */
    public PageView with(List<Note> more) {
        return new PageView(frame, page, more);
    }
}
