package org.prongsai.page.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an agency discloses for one item of OIT.
 *
 * @param banner what the reader must know first; may be empty
 * @param status how far the item has come
 * @param lead how many of its elements are shown and which are not, in a sentence
 * @param nothing why there is nothing to report; empty when there is
 * @param text Markdown; may be empty
 * @param checks what the item asks of the content below; empty where its elements stand by themselves
 * @param content what is shown in fields; none or one
 * @param caution said of the elements below; may be empty
 * @param elements what the item asks, with what is shown
 * @param sources the content that answers it by itself; none or one
 * @param files to download
 * @param facts year, day, who answers for it
 */
public record OitItemView(
        String banner,
        StatusTag status,
        String lead,
        String nothing,
        String text,
        List<Check> checks,
        List<ContentView> content,
        String caution,
        List<Element> elements,
        List<Source> sources,
        List<Download> files,
        List<Fact> facts) {

    public OitItemView {
        checks = List.copyOf(checks);
        content = List.copyOf(content);
        elements = List.copyOf(elements);
        sources = List.copyOf(sources);
        files = List.copyOf(files);
        facts = List.copyOf(facts);
    }

    /** Whether one of its tables may be filtered and sorted. */
    public boolean isLong() {
        var grids = content.stream().flatMap(c -> c.blocks().stream()).flatMap(b -> b.grids().stream());
        var tables = Stream.concat(
                elements.stream().flatMap(e -> e.tables().stream()),
                sources.stream().map(Source::table));
        return grids.anyMatch(ContentView.Grid::isLong) || tables.anyMatch(Table::isLong);
    }

    /**
     * A line of the list of what the item asks.
     *
     * @param id of the element
     * @param here whether the page has no other place for it
     * @param met whether it is shown
     * @param status the same in a word with its shape
     * @param element what has to be there, with the place where it is shown; the address is empty while it is not
     * @param condition what else has to hold; may be empty
     * @param remarks what is lacking, and what is not proven
     */
    public record Check(
            String id,
            boolean here,
            boolean met,
            StatusTag status,
            Frame.Link element,
            String condition,
            List<String> remarks) {

        public Check {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * An element of the item.
     *
     * @param id fragment, and name for assessors' programs
     * @param label what has to be there
     * @param condition what else has to hold; may be empty
     * @param unproven whether the wording is not compared with the manual
     * @param met whether it is shown
     * @param open whether it is missing or not whole; none when it is shown
     * @param found what the site's other content says to it; may be empty
     * @param source the place where that stands; none or one
     * @param text Markdown; may be empty
     * @param items a list; may be empty
     * @param links none or one
     * @param tables none or one
     */
    public record Element(
            String id,
            String label,
            String condition,
            boolean unproven,
            boolean met,
            List<StatusTag> open,
            String found,
            List<Frame.Link> source,
            String text,
            List<String> items,
            List<Download> links,
            List<Table> tables) {

        public Element {
            open = List.copyOf(open);
            source = List.copyOf(source);
            items = List.copyOf(items);
            links = List.copyOf(links);
            tables = List.copyOf(tables);
        }
    }

    /**
     * Content that answers the item by itself.
     *
     * @param title heading
     * @param link to its page
     * @param table what the item asks of it
     */
    public record Source(String title, Frame.Link link, Table table) {}

    /**
     * Something to download or to visit.
     *
     * @param link its name and address
     * @param note kind and size of a file; empty for addresses
     */
    public record Download(Frame.Link link, String note) {}
}
