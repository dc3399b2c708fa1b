package org.prongsai.page;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.prongsai.model.FiscalYear;
import org.prongsai.page.view.PageView;

/**
 * A page that will be published.
 *
 * @param address where it stands
 * @param layout name of the theme's template, without folder and ending
 * @param source file of the content it shows, for messages
 * @param also further files whose content it shows, or folders of such files
 * @param agency id of the agency it belongs to; empty for pages of the whole site
 * @param language of what stands around its content; empty for the site's first
 * @param years fiscal years it is about, in order; empty when it is about none
 * @param view makes what the template shows; called once, on any thread
 */
public record Page(
        PageAddress address,
        String layout,
        String source,
        List<String> also,
        String agency,
        String language,
        List<FiscalYear> years,
        Supplier<PageView> view) {

    /** What the layouts of official forms begin with. */
    static final String FORM = "form-";

    public Page {
        also = List.copyOf(also);
        years = List.copyOf(years);
    }

    /** A page of the whole site that shows one file and is about no year. */
    public Page(PageAddress address, String layout, String source, Supplier<PageView> view) {
        this(address, layout, source, List.of(), view);
    }

    /** A page of the whole site that is about no year. */
    Page(PageAddress address, String layout, String source, List<String> also, Supplier<PageView> view) {
        this(address, layout, source, also, "", "", List.of(), view);
    }

    /** The same page, about some fiscal years. */
    Page about(List<FiscalYear> of) {
        return new Page(address, layout, source, also, agency, language, of, view);
    }

    /** The same page, belonging to an agency. */
    Page belongingTo(String id) {
        return new Page(address, layout, source, also, id, language, years, view);
    }

    /** The same page, in a language that is not the site's first. */
    Page in(String other) {
        return new Page(address, layout, source, also, agency, other, years, view);
    }

    /** Whether it is in the site's first language, in which everything is said once. */
    public boolean isFirst() {
        return language.isEmpty();
    }

    /** Whether it is a plan or a report once more, as its official form. */
    public boolean isForm() {
        return layout.startsWith(FORM);
    }

    /** The same page with a view made from its own. */
    Page with(UnaryOperator<PageView> change) {
        return new Page(address, layout, source, also, agency, language, years, () -> change.apply(view.get()));
    }

    /** Whether it shows the content of a file, or of one in a folder. */
    boolean shows(String path) {
        return Stream.concat(Stream.of(source), also.stream())
                .anyMatch(own -> own.equals(path) || own.startsWith(path + "/") || path.startsWith(own + "/"));
    }
}
