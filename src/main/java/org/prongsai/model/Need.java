package org.prongsai.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What content of a type has to hold so that an element is shown. */
public sealed interface Need {

    /**
     * That a field is given: once, or in every record it applies to.
     *
     * @param field its id
     * @param part id of the field within the records; empty for the field itself
     * @param of only records in which these fields have these values
     * @param atLeast how many records there have to be
     * @param covers the part of the year that has to be covered
     */
    record Given(String field, String part, Map<String, String> of, int atLeast, Covers covers) implements Need {

        public Given {
            of = Collections.unmodifiableMap(new LinkedHashMap<>(of));
        }

        /** As written in lists: {@code people.photo}. */
        public String path() {
            return part.isEmpty() ? field : field + "." + part;
        }
    }

    /**
     * That one of several holds; of fields of the same records, one in every record.
     *
     * @param needs at least one
     */
    record AnyOf(List<Need> needs) implements Need {

        public AnyOf {
            needs = List.copyOf(needs);
        }
    }

    /** The part of the year shown for which something has to be there. */
    enum Covers {
        NOTHING("", 0),
        /** October to March. */
        FIRST_HALF("first-half", 6),
        YEAR("year", 12);

        private final String code;
        private final int months;

        Covers(String code, int months) {
            this.code = code;
            this.months = months;
        }

        /** The word used in files. */
        public String code() {
            return code;
        }

        /** How many months from October on. */
        public int months() {
            return months;
        }

        /** The last day of a year's part. */
        public LocalDate end(FiscalYear year) {
            return year.start().plusMonths(months).minusDays(1);
        }
    }
}
