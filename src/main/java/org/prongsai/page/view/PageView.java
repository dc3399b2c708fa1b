package org.prongsai.page.view;

import java.util.List;

/**
 * Everything a template may see: as {@code frame} what surrounds every page, as {@code page} the page's own content, as
 * {@code corrections} what was changed in it after its year was over, as {@code data} what it has for programs.
 *
 * @param frame title, navigation, dates
 * @param page a record of this package, named after the layout
 * @param corrections oldest first; mostly none
 * @param data data files and facts for programs
 */
public record PageView(Frame frame, Record page, List<Note> corrections, DataView data) {

    public PageView {
        corrections = List.copyOf(corrections);
    }

    /** A page nothing was corrected on, with nothing for programs. */
    public PageView(Frame frame, Record page) {
        this(frame, page, List.of(), DataView.NONE);
    }

    /** The same page with its corrections. */
    public PageView with(List<Note> more) {
        return new PageView(frame, page, more, data);
    }

    /** The same page with what it has for programs. */
    public PageView with(DataView more) {
        return new PageView(frame, page, corrections, more);
    }
}
