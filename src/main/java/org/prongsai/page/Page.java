package org.prongsai.page;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.prongsai.page.view.PageView;

/**
 * A page that will be published.
 *
 * @param address where it stands
 * @param layout name of the theme's template, without folder and ending
 * @param source file of the content it shows, for messages
 * @param also further files whose content it shows, or folders of such files
 * @param view makes what the template shows; called once, on any thread
 */
public record Page(PageAddress address, String layout, String source, List<String> also, Supplier<PageView> view) {

    public Page {
        also = List.copyOf(also);
    }

    /** A page that shows one file. */
    public Page(PageAddress address, String layout, String source, Supplier<PageView> view) {
        this(address, layout, source, List.of(), view);
    }

    /** Whether it shows the content of a file, or of one in a folder. */
    boolean shows(String path) {
        return Stream.concat(Stream.of(source), also.stream())
                .anyMatch(own -> own.equals(path) || own.startsWith(path + "/") || path.startsWith(own + "/"));
    }
}
