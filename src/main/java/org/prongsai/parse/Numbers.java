package org.prongsai.parse;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.text.Digits;

/** Numbers as officers write them: Thai or Arabic digits, commas between thousands, a point before decimals. */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,6})?");

    /** Both, as a regular expression for Arabic digits. */
    static final String SPELLING = PLAIN + "|" + GROUPED;

    private Numbers() {}

    /** The number, or nothing. */
    static Optional<BigDecimal> read(String text) {
        if (!Scalars.isWord(text)) {
            return Optional.empty();
        }
        var digits = Digits.arabic(text);
        if (PLAIN.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits));
        }
        return GROUPED.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(",", "")))
                : Optional.empty();
    }
}
