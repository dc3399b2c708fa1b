package org.prongsai.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An agency's ITA result of one fiscal year.
 *
 * @param fiscalYear the year assessed
 * @param scores by indicator number
 * @param tools published scores by tool or part code; empty when none are published
 * @param total as published
 * @param rating as published
 * @param announced {@code null} when not stated
 * @param analysis Markdown; may be empty
 * @param responsible division in charge; may be empty
 * @param updated day it was last changed; {@code null} when the agency's day holds
 * @param measures what followed from it; {@code null} when nothing is published
 * @param asPrinted where the document differs from itself
 * @param origin where it was written
 */
public record ItaResult(
        FiscalYear fiscalYear,
        Map<Integer, BigDecimal> scores,
        Map<String, BigDecimal> tools,
        BigDecimal total,
        String rating,
        @Nullable Period announced,
        String analysis,
        String responsible,
        @Nullable LocalDate updated,
        @Nullable IntegrityMeasures measures,
        List<AsPrinted> asPrinted,
        Origin origin) {

    public ItaResult {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        tools = Collections.unmodifiableMap(new LinkedHashMap<>(tools));
        asPrinted = List.copyOf(asPrinted);
    }
}
