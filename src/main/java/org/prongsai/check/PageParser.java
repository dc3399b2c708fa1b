package org.prongsai.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads a page in one pass over its elements. */
final class PageParser implements NodeVisitor {

    private static final int LONGEST_TEXT = 80;

    private final List<String> ids = new ArrayList<>();
    private final List<FinishedPage.Heading> headings = new ArrayList<>();
    private final List<FinishedPage.Link> links = new ArrayList<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder subtitles = new StringBuilder();
    private final StringBuilder text = new StringBuilder(1 << 12);
    private int insideMain;
    private int insideNavigation;
    private int level;
    private boolean hasText;
    private boolean forwards;

    private PageParser() {}

    static FinishedPage read(String file, String source, byte[] bytes, TextReader texts, boolean remembered) {
        var document = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
        var parser = new PageParser();
        document.traverse(parser);
        texts.read(file, parser.title.toString(), parser.subtitles.toString(), parser.text.toString());
        var html = document.selectFirst("html");
        return new FinishedPage(
                file,
                source,
                html == null ? "" : html.attr("lang"),
                document.title(),
                parser.ids,
                parser.headings,
                parser.links,
                parser.hasText,
                parser.forwards,
                remembered ? Words.of(document) : "");
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            enter(element);
        } else if (insideMain > 0 && node instanceof TextNode part && !part.isBlank()) {
            hasText = true;
            if (insideNavigation == 0) {
                (level == 0 ? text : level == 1 ? title : subtitles)
                        .append(part.getWholeText())
                        .append(' ');
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "main" -> insideMain--;
                case "nav" -> insideNavigation--;
                case "h1", "h2", "h3", "h4", "h5", "h6" -> level = 0;
                default -> {}
            }
        }
    }

    private void enter(Element element) {
        if (element.attributesSize() > 0) {
            readAttributes(element);
        }
        var name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                level = name.charAt(1) - '0';
                headings.add(new FinishedPage.Heading(level, shortened(element.text())));
            }
            case "nav" -> insideNavigation++;
            case "main" -> insideMain++;
            case "meta" ->
                forwards |= element.attr("http-equiv").toLowerCase(Locale.ROOT).equals("refresh");
            default -> {}
        }
    }

    private void readAttributes(Element element) {
        var id = element.attr("id");
        if (!id.isEmpty()) {
            ids.add(id);
        }
        switch (element.normalName()) {
            case "a", "area", "link" -> {
                if (element.hasAttr("href") && !element.attr("rel").equals("canonical")) {
                    add(element, element.attr("href"));
                }
            }
            case "img", "script", "iframe", "source", "audio", "video", "embed" -> {
                if (element.hasAttr("src")) {
                    add(element, element.attr("src"));
                }
            }
            default -> {}
        }
    }

    private void add(Element element, String address) {
        links.add(new FinishedPage.Link(address, words(element)));
    }

    /** What a reader sees or hears of a link. */
    private static String words(Element element) {
        for (String words :
                new String[] {element.text(), element.attr("aria-label"), element.attr("alt"), element.attr("title")}) {
            if (!words.isBlank()) {
                return shortened(words);
            }
        }
        return "<" + element.normalName() + ">";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
