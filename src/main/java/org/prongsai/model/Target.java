package org.prongsai.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A target of the whole plan, per year.
 *
 * @param indicator what is measured
 * @param unit of the values
 * @param rising whether more is better
 * @param baselineYear the year compared with; {@code null} when none is named
 * @param baseline the value of that year; {@code null} when not printed
 * @param values per fiscal year
 * @param origin where it was written
 */
public record Target(
        String indicator,
        String unit,
        boolean rising,
        @Nullable FiscalYear baselineYear,
        @Nullable BigDecimal baseline,
        Map<FiscalYear, BigDecimal> values,
        Origin origin) {

    public Target {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
