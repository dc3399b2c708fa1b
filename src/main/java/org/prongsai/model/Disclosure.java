package org.prongsai.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far an agency has disclosed what a year's framework asks: its own answers and what the site holds besides, set
 * against every element. This is readiness, not a score; scores are for the assessors.
 *
 * @param agency who discloses
 * @param framework what is asked
 * @param standings one per item, in the framework's order
 */
public record Disclosure(Agency agency, Framework framework, List<Standing> standings) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Disclosure {
        standings = List.copyOf(standings);
    }

    /** How far an item has come. */
    public enum State {
        COMPLETE("complete"),
        NOTHING_TO_REPORT("nothing-to-report"),
        INCOMPLETE("incomplete"),
        /** There is something, but what the item asks is not known yet; nobody can call that complete. */
        UNPROVEN("incomplete"),
        MISSING("missing");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The word used in JSON. */
        public String code() {
            return code;
        }

        /** Whether the item needs nothing more. */
        public boolean isReady() {
            return this == COMPLETE || this == NOTHING_TO_REPORT;
        }
    }

    /**
     * An item with what is there for it.
     *
     * @param item what is asked
     * @param entry the agency's own answer; {@code null} for none
     * @param evidence content of the site that answers by itself; {@code null} for none
     * @param state how far it has come
     * @param parts one per element
     */
    public record Standing(
            Framework.Item item,
            @Nullable Entry entry,
            @Nullable Evidence evidence,
            State state,
            List<Part> parts) {

        public Standing {
            parts = List.copyOf(parts);
        }

        /** What is still missing. */
        public List<Part> missing() {
            return state.isReady()
                    ? List.of()
                    : parts.stream().filter(p -> !p.met()).toList();
        }

        /** Day its content was last changed; {@code null} while there is none. */
        public @Nullable LocalDate updated(Agency agency) {
            if (entry == null && evidence == null) {
                return null;
            }
            var own = entry == null ? null : Objects.requireNonNullElse(entry.updated(), agency.updated());
            var other = evidence == null ? null : Objects.requireNonNullElse(evidence.updated(), agency.updated());
            return own == null || (other != null && other.isAfter(own)) ? other : own;
        }

        private static Standing of(
                Framework.Item item, FiscalYear assessed, @Nullable Entry entry, @Nullable Evidence evidence) {
            var content = entry == null ? null : entry.content();
            var judge = entry == null || content == null
                    ? null
                    : new Judge(entry, content, item.shows().of(assessed));
            var parts = item.elements().stream()
                    .map(e -> new Part(
                            e,
                            evidence == null ? null : evidence.judge(e),
                            entry == null ? null : entry.answers().get(e.id()),
                            judge == null || e.needs().isEmpty() ? null : new Judgement(judge.gaps(e))))
                    .toList();
            return new Standing(item, entry, evidence, state(item, entry, evidence, parts), parts);
        }

        private static State state(
                Framework.Item item, @Nullable Entry entry, @Nullable Evidence evidence, List<Part> parts) {
            if (entry == null && evidence == null) {
                return State.MISSING;
            }
            if (entry != null
                    && item.nothingToReport()
                    && !entry.nothingToReport().isEmpty()) {
                return State.NOTHING_TO_REPORT;
            }
            if (parts.isEmpty()) {
                return evidence != null || (entry != null && entry.hasContent()) ? State.UNPROVEN : State.INCOMPLETE;
            }
            return parts.stream().allMatch(Part::met) ? State.COMPLETE : State.INCOMPLETE;
        }
    }

    /**
     * An element with what is there for it.
     *
     * @param element what is asked
     * @param verdict what the site's other content says to it; {@code null} when that is nothing
     * @param answer the agency's own words under the element's id; {@code null} for none
     * @param judgement what the fields of the item's type say to it; {@code null} where nothing is needed of them
     */
    public record Part(
            Framework.Element element,
            Evidence.@Nullable Verdict verdict,
            @Nullable Answer answer,
            @Nullable Judgement judgement) {

        /** Whether the site's other content answers it. */
        public boolean metByEvidence() {
            return verdict != null && verdict.met();
        }

        /** Whether the fields of the item's type hold what it needs. */
        public boolean metByContent() {
            return judgement != null && judgement.met();
        }

        /** Whether the program itself could find that it is shown; words under the element's id it can only believe. */
        public boolean proven() {
            return metByEvidence() || metByContent();
        }

        /** Whether it is answered at all. */
        public boolean met() {
            return proven() || (answer != null && answer.isGiven());
        }

        /** What its content lacks; empty where nothing is needed of it, or everything is there. */
        public List<Gap> gaps() {
            return judgement == null ? List.of() : judgement.gaps();
        }
    }

    /**
     * How the fields of a type stand to an element.
     *
     * @param gaps what is lacking
     */
    public record Judgement(List<Gap> gaps) {

        public Judgement {
            gaps = List.copyOf(gaps);
        }

        /** Whether nothing is lacking. */
        public boolean met() {
            return gaps.isEmpty();
        }
    }

    /**
     * Points of the ITA total that hang on unfinished items of one sub-indicator.
     *
     * @param part the sub-indicator
     * @param items its unfinished items
     * @param each points per item, unrounded
     */
    public record Risk(Framework.SubIndicator part, List<Framework.Item> items, BigDecimal each) {

        public Risk {
            items = List.copyOf(items);
        }

        /** Points of all of them, unrounded. */
        public BigDecimal total() {
            return each.multiply(BigDecimal.valueOf(items.size()));
        }
    }

    /** Sets what an agency has against a framework. */
    public static Disclosure of(Agency agency, Framework framework) {
        var entries = new HashMap<String, Entry>();
        agency.entries().stream()
                .filter(e -> e.year().equals(framework.year()))
                .forEach(e -> entries.putIfAbsent(e.code(), e));
        var standings = framework.items().stream()
                .map(i -> Standing.of(
                        i,
                        framework.year(),
                        entries.get(i.code()),
                        Evidence.of(agency, i, framework.year()).orElse(null)))
                .toList();
        return new Disclosure(agency, framework, standings);
    }

    /**
     * The frameworks an agency answers, oldest first: those it has answers of its own to, and those with an item its other
     * content answers.
     */
    public static List<Framework> answered(Agency agency, Collection<Framework> frameworks) {
        return frameworks.stream()
                .filter(f -> agency.entries().stream().anyMatch(e -> e.year().equals(f.year()))
                        || f.items().stream()
                                .anyMatch(i -> Evidence.of(agency, i, f.year()).isPresent()))
                .sorted(Comparator.comparing(Framework::year))
                .toList();
    }

    /** How many items have come how far; every state is present. */
    public Map<State, Integer> counts() {
        var counts = new EnumMap<State, Integer>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0);
        }
        standings.forEach(s -> counts.merge(s.state(), 1, Integer::sum));
        return counts;
    }

    /** Day any item was last changed; {@code null} while there is none. */
    public @Nullable LocalDate updated() {
        return standings.stream()
                .map(s -> s.updated(agency))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** How ready the year is, in percent by the framework's formula: means of items, sub-indicators and indicators. */
    public BigDecimal readiness() {
        var ready = new HashMap<String, Boolean>();
        standings.forEach(s -> ready.put(s.item().code(), s.state().isReady()));
        return OitScore.of(framework, item -> Boolean.TRUE.equals(ready.get(item.code())) ? HUNDRED : BigDecimal.ZERO)
                .total();
    }

    /** What unfinished items put at risk, the most points per item first. */
    public List<Risk> risks() {
        var risks = new ArrayList<Risk>();
        var unfinished = standings.stream()
                .filter(s -> !s.state().isReady())
                .map(Standing::item)
                .collect(Collectors.toSet());
        for (Framework.Indicator indicator : framework.indicators()) {
            for (Framework.SubIndicator part : indicator.subIndicators()) {
                var items = part.items().stream().filter(unfinished::contains).toList();
                if (!items.isEmpty()) {
                    risks.add(new Risk(part, items, each(indicator, part)));
                }
            }
        }
        risks.sort(Comparator.comparing(Risk::each).reversed());
        return risks;
    }

    private BigDecimal each(Framework.Indicator indicator, Framework.SubIndicator part) {
        long shares = (long) framework.indicators().size()
                * indicator.subIndicators().size()
                * part.items().size();
        return framework.weight().divide(BigDecimal.valueOf(shares), MathContext.DECIMAL64);
    }
}
