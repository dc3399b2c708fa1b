package org.prongsai.page.view;

import java.util.ArrayList;
import java.util.List;

/**
 * What a page has for programs, and for paper.
 *
 * @param feed link to the feed of changes; empty when there is none
 * @param files data files beside the page, those for spreadsheets first
 * @param forms what the page is as an official form: a page to print, and its file
 * @param linked facts as linked data; empty when the site's address is not known
 * @param cards the picture that stands for the page where its address is shared; none or one
 */
public record DataView(String feed, List<File> files, List<Form> forms, List<Linked> linked, List<SocialCard> cards) {

    /** Nothing. */
    public static final DataView NONE = new DataView("", List.of(), List.of(), List.of(), List.of());

    public DataView {
        forms = List.copyOf(forms);
        files = List.copyOf(files);
        linked = List.copyOf(linked);
        cards = List.copyOf(cards);
    }

    /**
     * A data file.
     *
     * @param text what it holds
     * @param href relative address
     * @param format {@code CSV} or {@code JSON}
     */
    public record File(String text, String href, String format) {}

    /**
     * An official form.
     *
     * @param text words
     * @param href relative address
     * @param lang its language where that is not the page's; empty otherwise
     */
    public record Form(String text, String href, String lang) {}

    /** The same with one form more. */
    public DataView with(Form form) {
        var more = new ArrayList<>(forms);
        more.add(form);
        return new DataView(feed, files, more, linked, cards);
    }

    /**
     * Facts of a page in the words of schema.org. All addresses are absolute.
     *
     * @param url of the page
     * @param lang language of the page, for example {@code th}
     * @param data what the data set is known by, the same in every language
     * @param way from the site's first page to this one
     * @param publisher who publishes it
     * @param home whether this is the publisher's first page
     * @param name of the data set; the page's title
     * @param description one sentence; may be empty
     * @param updated day the content was last changed, for example {@code 2026-11-21}
     * @param years fiscal years as an interval of days; empty for none
     * @param files of the data set; empty when the page has none
     */
    public record Linked(
            String url,
            String lang,
            String data,
            List<Step> way,
            Publisher publisher,
            boolean home,
            String name,
            String description,
            String updated,
            String years,
            List<Distribution> files) {

        public Linked {
            way = List.copyOf(way);
            files = List.copyOf(files);
        }
    }

    /**
     * A page on the way to another.
     *
     * @param name words
     * @param url absolute
     */
    public record Step(String name, String url) {}

    /**
     * An agency; all but the first three may be empty.
     *
     * @param id what it is known by, the same in every language
     * @param name official name
     * @param url of its first page
     * @param telephone as written
     * @param email address
     * @param address postal address
     * @param province where it is
     */
    public record Publisher(
            String id, String name, String url, String telephone, String email, String address, String province) {}

    /**
     * A file of a data set.
     *
     * @param name what it holds
     * @param url absolute
     * @param type media type
     */
    public record Distribution(String name, String url, String type) {}
}
