package org.prongsai.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.prongsai.model.Agency;
import org.prongsai.model.Content;
import org.prongsai.model.ContentType;
import org.prongsai.model.Entry;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.Site;
import org.prongsai.model.Value;

/**
 * A data set made from the tables of answers to OIT: what an agency tells of a topic and a fiscal year, whichever items
 * of whichever years' lists ask for it.
 *
 * @param topic what it is about
 * @param year the fiscal year it is of, which is not always the year whose list asks for it
 * @param parts its tables, one at least, in the order of the topic
 * @param released whether it is published as OCDS as well
 */
public record OpenData(Topic topic, FiscalYear year, List<Part> parts, boolean released) {

    private static final String NUMBER = "egp-number";

    public OpenData {
        parts = List.copyOf(parts);
    }

    /** What data sets are about. */
    public enum Topic {
        PROCUREMENT("procurement", "การจัดซื้อจัดจ้าง"),
        COMPLAINTS("complaints", "เรื่องร้องเรียนการทุจริตและประพฤติมิชอบ"),
        GIFTS("gifts", "การรับของขวัญและทรัพย์สิน");

        private final String id;
        private final String thai;

        Topic(String id, String thai) {
            this.id = id;
            this.thai = thai;
        }

        /** Names its files; see {@link DataFile#of}. */
        public String id() {
            return id;
        }

        /** What it is called. */
        public String thai() {
            return thai;
        }

        /** The workbook of all its tables. */
        public DataFile book() {
            return file(DataFile::isBook);
        }

        /** The JSON file of all its tables. */
        public DataFile json() {
            return file(f -> !f.isBook() && !f.isTable());
        }

        private DataFile file(Predicate<DataFile> which) {
            return DataFile.of(id).stream().filter(which).findFirst().orElseThrow();
        }
    }

    /** A table of a type of content, and the file that holds it. */
    private enum Source {
        LIST(Topic.PROCUREMENT, "procurement-list", "items", DataFile.PROCUREMENT_LIST),
        ANNOUNCEMENTS(
                Topic.PROCUREMENT, "procurement-announcements", "announcements", DataFile.PROCUREMENT_ANNOUNCEMENTS),
        PROGRESS(Topic.PROCUREMENT, "procurement-progress", "months", DataFile.PROCUREMENT_PROGRESS),
        METHODS(Topic.PROCUREMENT, "procurement-annual-report", "methods", DataFile.PROCUREMENT_METHODS),
        COMPLAINTS(Topic.COMPLAINTS, "complaint-statistics", "months", DataFile.COMPLAINT_MONTHS),
        RECEIPTS(Topic.GIFTS, "gift-receipt-report", "receipts", DataFile.GIFT_RECEIPTS),
        GIFTS(Topic.GIFTS, "no-gift-report", "gifts", DataFile.GIFT_REPORT);

        private final Topic topic;
        private final String type;
        private final String field;
        private final DataFile file;

        Source(Topic topic, String type, String field, DataFile file) {
            this.topic = topic;
            this.type = type;
            this.field = field;
            this.file = file;
        }
    }

    /**
     * A table.
     *
     * @param file that holds it as CSV
     * @param asked the year whose list asks for it
     * @param item that asks for it
     * @param entry the answer
     * @param content of the answer
     * @param field the table in the content
     * @param records its rows, one at least
     */
    public record Part(
            DataFile file,
            FiscalYear asked,
            Framework.Item item,
            Entry entry,
            Content content,
            ContentType.Field field,
            Value.Records records) {}

    /** All those of an agency, by year and topic. Where the lists of two years ask for the same, the later answer holds. */
    public static List<OpenData> of(Site site, Agency agency) {
        var sets = new ArrayList<OpenData>();
        for (Topic topic : Topic.values()) {
            Map<FiscalYear, List<Part>> years = new TreeMap<>();
            for (Source source : Source.values()) {
                if (source.topic == topic) {
                    latest(site, agency, source)
                            .forEach((year, part) -> years.computeIfAbsent(year, y -> new ArrayList<>())
                                    .add(part));
                }
            }
            years.forEach((year, parts) -> sets.add(new OpenData(topic, year, parts, released(site, agency, parts))));
        }
        sets.sort(Comparator.comparing(OpenData::year).thenComparing(OpenData::topic));
        return List.copyOf(sets);
    }

    /** Identifiers that are not registered, and what is invented, must not be taken for those of contracting processes. */
    private static boolean released(Site site, Agency agency, List<Part> parts) {
        return !agency.sample()
                && agency.terms().hasOcdsPrefix()
                && !site.config().baseUrl().isEmpty()
                && parts.stream()
                        .filter(p -> p.file() == DataFile.PROCUREMENT_LIST)
                        .anyMatch(p -> p.records().rows().stream()
                                .anyMatch(r -> r.values().containsKey(NUMBER)));
    }

    private static Map<FiscalYear, Part> latest(Site site, Agency agency, Source source) {
        Map<FiscalYear, Part> parts = new TreeMap<>();
        for (Entry entry : agency.entries()) {
            var content = entry.content();
            if (content == null || !content.type().id().equals(source.type)) {
                continue;
            }
            part(site, entry, content, source)
                    .ifPresent(part -> parts.merge(
                            part.item().shows().of(part.asked()),
                            part,
                            (one, other) -> one.asked().compareTo(other.asked()) > 0 ? one : other));
        }
        return parts;
    }

    private static Optional<Part> part(Site site, Entry entry, Content content, Source source) {
        var framework = site.frameworks().get(entry.year());
        var item = framework == null ? null : framework.byCode().get(entry.code());
        var field = content.type().field(source.field).orElse(null);
        if (item == null
                || field == null
                || (item.nothingToReport() && !entry.nothingToReport().isEmpty())) {
            return Optional.empty();
        }
        return content.of(source.field).orElse(null) instanceof Value.Records records && records.isGiven()
                ? Optional.of(new Part(source.file, entry.year(), item, entry, content, field, records))
                : Optional.empty();
    }

    /** What it is called. */
    public String title() {
        return topic.thai + " ปีงบประมาณ " + year;
    }

    /** Day it was last changed. */
    public LocalDate updated(Agency agency) {
        return parts.stream()
                .map(p -> Objects.requireNonNullElse(p.entry().updated(), agency.updated()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The table of a file, where there is one. */
    public Optional<Part> part(DataFile file) {
        return parts.stream().filter(p -> p.file() == file).findFirst();
    }

    /** Its files, those for spreadsheets first. */
    public List<DataFile> files() {
        return DataFile.of(topic.id).stream()
                .filter(f -> f == DataFile.RELEASES ? released : !f.isTable() || part(f).isPresent())
                .toList();
    }
}
