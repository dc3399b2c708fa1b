package org.prongsai.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How ITA results of a fiscal year are formed; dated data shipped with the program.
 *
 * @param year the fiscal year
 * @param name official name of the assessment
 * @param provisional whether the year's scheme is not settled
 * @param proofs how well its parts are proven
 * @param passMark score from which an indicator passes
 * @param decimals to which totals are rounded before they are compared
 * @param tools IIT, EIT, OIT with their weights
 * @param indicators in order of number
 * @param levels best first; the first that fits holds
 * @param items questions and items a measure may answer
 * @param source where these figures come from
 */
public record ItaScheme(
        FiscalYear year,
        String name,
        boolean provisional,
        Proofs proofs,
        BigDecimal passMark,
        int decimals,
        List<Tool> tools,
        List<Indicator> indicators,
        List<Level> levels,
        List<Item> items,
        String source) {

    public ItaScheme {
        tools = List.copyOf(tools);
        indicators = List.copyOf(indicators);
        levels = List.copyOf(levels);
        items = List.copyOf(items);
    }

    /** Whether a total it gives may be held against a published one. */
    public boolean provesTotal() {
        return proofs.indicators() != Framework.Proof.MEMORY && proofs.weights() != Framework.Proof.MEMORY;
    }

    /** Whether a level it gives may be held against a published one. */
    public boolean provesLevel() {
        return provesTotal() && proofs.levels() != Framework.Proof.MEMORY;
    }

    /**
     * How well the parts of a scheme are proven; what is only remembered never refuses what was published.
     *
     * @param indicators their numbers and tools
     * @param weights of tools and their parts
     * @param levels their names, minimums and conditions
     */
    public record Proofs(Framework.Proof indicators, Framework.Proof weights, Framework.Proof levels) {

        /** Everything taken from a document of the year. */
        public static final Proofs SOURCED =
                new Proofs(Framework.Proof.SOURCED, Framework.Proof.SOURCED, Framework.Proof.SOURCED);
    }

    /** The item with this code. */
    public Optional<Item> item(String code) {
        return items.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    /**
     * A survey or disclosure check.
     *
     * @param code IIT, EIT or OIT, or a part's code
     * @param name official name
     * @param weight percent of the total
     * @param parts separately scored parts; empty when it is scored as one
     */
    public record Tool(String code, String name, BigDecimal weight, List<Tool> parts) {

        public Tool {
            parts = List.copyOf(parts);
        }
    }

    /**
     * An indicator.
     *
     * @param number 1, 2 …
     * @param tool code of the tool that measures it
     * @param name official name
     */
    public record Indicator(int number, String tool, String name) {}

    /**
     * A rating level.
     *
     * @param name official word
     * @param minimum total from which it holds
     * @param everyTool score every tool (or part) must reach as well; {@code null} when there is no such condition
     * @param condition in words; may be empty
     */
    public record Level(
            String name, BigDecimal minimum, @Nullable BigDecimal everyTool, String condition) {}

    /**
     * A question or item.
     *
     * @param code i1, e1, O1 …
     * @param name short official name
     */
    public record Item(String code, String name) {}
}
