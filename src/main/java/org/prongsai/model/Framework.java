package org.prongsai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a fiscal year's OIT asks an agency to disclose; dated data, shipped with the program or added by a site.
 *
 * @param year the year assessed
 * @param name official name
 * @param provisional whether the year's list is not settled
 * @param source where the list comes from, and what of it is not proven
 * @param weight percent of the ITA total
 * @param itemScale the scores an item can get, lowest first
 * @param duties what is due in the year, in order of days
 * @param indicators in order
 * @param origin where it was written
 */
public record Framework(
        FiscalYear year,
        String name,
        boolean provisional,
        String source,
        BigDecimal weight,
        List<BigDecimal> itemScale,
        List<Duty> duties,
        List<Indicator> indicators,
        Origin origin) {

    public Framework {
        itemScale = List.copyOf(itemScale);
        duties = List.copyOf(duties);
        indicators = List.copyOf(indicators);
    }

    /** Every item, in order. */
    public List<Item> items() {
        return indicators.stream()
                .flatMap(i -> i.subIndicators().stream())
                .flatMap(s -> s.items().stream())
                .toList();
    }

    /** Every item by its code, in order. */
    public Map<String, Item> byCode() {
        var items = new LinkedHashMap<String, Item>();
        items().forEach(i -> items.putIfAbsent(i.code(), i));
        return items;
    }

    /** Of which time an item's information has to be. */
    public enum Shows {
        ASSESSMENT_YEAR("assessment-year"),
        PREVIOUS_YEAR("previous-year"),
        /** What holds in the year assessed, however old. */
        IN_FORCE("in-force"),
        ANY("any");

        private final String code;

        Shows(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }

        /** The year the information is about, seen from the year assessed. */
        public FiscalYear of(FiscalYear assessed) {
            return this == PREVIOUS_YEAR ? assessed.previous() : assessed;
        }
    }

    /** How well a wording of the list is proven. */
    public enum Proof {
        SOURCED("sourced"),
        PARTIAL("partial"),
        MEMORY("memory");

        private final String code;

        Proof(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /** Content of the site that answers an item by itself. */
    public enum Source {
        PLAN("plan"),
        REPORT_6M("report-6m"),
        REPORT_12M("report-12m"),
        MEASURES("measures"),
        /** What came of the measures. */
        MEASURES_REPORT("measures-report");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /** The part of such content an element asks for. */
    public enum Aspect {
        PROJECTS("projects"),
        BUDGETS("budgets"),
        PERIODS("periods"),
        RESULTS("results"),
        OUTCOMES("outcomes"),
        SPENDING("spending"),
        ANALYSIS("analysis"),
        MEASURES("measures"),
        STEPS("steps"),
        RESPONSIBLE("responsible");

        private final String code;

        Aspect(String code) {
            this.code = code;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }
    }

    /**
     * Something that is due on a day of the year.
     *
     * @param id unique in the year
     * @param title what has to be done
     * @param day by when
     * @param proof how well the day is proven; {@link Proof#MEMORY} marks the program's own advice
     * @param note what else there is to know; may be empty
     * @param items codes of the items it is about; may be empty
     */
    public record Duty(String id, String title, LocalDate day, Proof proof, String note, List<String> items) {

        public Duty {
            items = List.copyOf(items);
        }
    }

    /**
     * An indicator.
     *
     * @param number 9 or 10
     * @param name official name
     * @param subIndicators in order
     */
    public record Indicator(String number, String name, List<SubIndicator> subIndicators) {

        public Indicator {
            subIndicators = List.copyOf(subIndicators);
        }
    }

    /**
     * A part of an indicator.
     *
     * @param number for example 9.1
     * @param name official name
     * @param items in order
     */
    public record SubIndicator(String number, String name, List<Item> items) {

        public SubIndicator {
            items = List.copyOf(items);
        }
    }

    /**
     * Something that has to be disclosed.
     *
     * @param code for example O14
     * @param identity names the same item in every year, whatever its code
     * @param title official title
     * @param shows of which time its information has to be
     * @param proof how well the title is proven
     * @param nothingToReport whether "there was nothing" is an answer
     * @param from the content that answers it by itself; {@code null} when none does
     * @param type id of the content type its answers are written in; {@code null} for none
     * @param elements what it has to show; empty while that is not known
     */
    public record Item(
            String code,
            String identity,
            String title,
            Shows shows,
            Proof proof,
            boolean nothingToReport,
            @Nullable Source from,
            @Nullable String type,
            List<Element> elements) {

        public Item {
            elements = List.copyOf(elements);
        }

        /** The last part of its address, for example {@code o14}. */
        public String slug() {
            return code.toLowerCase(Locale.ROOT);
        }

        /** The element with this id. */
        public Optional<Element> element(String id) {
            return elements.stream().filter(e -> e.id().equals(id)).findFirst();
        }
    }

    /**
     * A part an item has to show.
     *
     * @param id for example o14.3; a fragment of the item's page
     * @param label what has to be there
     * @param proof how well that is proven
     * @param condition what else has to hold; may be empty
     * @param asks the part of the site's own content that answers it; {@code null} when none does
     * @param topic number of the topic an analysis has to cover; empty for all
     * @param needs what content of the item's type has to hold, all of it; empty when that is not known
     */
    public record Element(
            String id,
            String label,
            Proof proof,
            String condition,
            @Nullable Aspect asks,
            String topic,
            List<Need> needs) {

        public Element {
            needs = List.copyOf(needs);
        }
    }
}
