package org.prongsai.parse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Period;
import org.prongsai.text.Digits;
import org.prongsai.text.Nearest;

/** What a single text means. Where it means nothing there is a finding, and {@code null}. */
final class Scalars {

    /** Longest text of one value, in UTF-16 units: some fifteen printed pages. */
    static final int MAX_LENGTH = 32 << 10;

    /** Longest text that may be a number, a sum, a day, a period, a telephone number or an address. */
    static final int MAX_WORD = 300;

    /** Longest address, of the web or of a file. */
    static final int MAX_ADDRESS = 2_000;

    static final Pattern WEB = Pattern.compile("https?://[^\\s/?#:]+(:\\d{1,5})?(/\\S*)?");
    static final Pattern EMAIL = Pattern.compile("[^\\s@,]+@[^\\s@,]+\\.[^\\s@,]+");

    /** Numbers with what officers write between and after them; short numbers such as 191 are numbers too. */
    static final Pattern PHONE = Pattern.compile(
            "((โทร(ศัพท์|สาร)?|มือถือ|สายด่วน)\\.?\\s*)?\\+?\\(?[0-9](([-()#,/\\s]|ต่อ|ถึง|และ|หรือ|โทร\\.?|มือถือ)*[0-9])+\\)?");

    static final Pattern ZERO_LOST = Pattern.compile("[1-9][0-9]{7,8}");

    private final Diagnostics findings;

    Scalars(Diagnostics findings) {
        this.findings = findings;
    }

    /** What is said of a text longer than {@link #MAX_LENGTH}. */
    static Diagnostic tooLong(Location at, String text) {
        return Diagnostic.error("value-too-long", at, "length", text.length(), "limit", MAX_LENGTH);
    }

    /** Whether a text is short enough to be looked at closely: some patterns take very long for what has no end. */
    static boolean isWord(String text) {
        return text.length() <= MAX_WORD;
    }

    /** A number. */
    @Nullable
    BigDecimal number(Node.Scalar scalar, String key) {
        var value = Numbers.read(scalar.text());
        if (value.isEmpty()) {
            refuse("number-unreadable", scalar, key);
        }
        return value.orElse(null);
    }

    /** A fiscal year. */
    @Nullable
    FiscalYear year(Node.Scalar scalar, String key) {
        var year = Dates.year(scalar.text());
        if (year.isEmpty()) {
            refuseYears(scalar, key, "year-unreadable");
        }
        return year.orElse(null);
    }

    /** Says that fiscal years, or days, cannot be read; a year of the common era is offered the right one. */
    void refuseYears(Node.Scalar scalar, String key, String code) {
        var text = scalar.text();
        var buddhist = Dates.buddhistYears(text);
        if (buddhist.isPresent()) {
            findings.add(Diagnostic.error(
                    "year-common-era", scalar.at(), "key", key, "value", text, "suggestion", buddhist.get()));
        } else {
            refuse(Dates.isReversed(text) ? "period-reversed" : code, scalar, key);
        }
    }

    /** A day. */
    @Nullable
    LocalDate day(Node.Scalar scalar, String key) {
        var day = Dates.day(scalar.text());
        if (day.isEmpty()) {
            refuse(Dates.looksIncomplete(scalar.text()) ? "date-incomplete" : "date-unreadable", scalar, key);
        }
        return day.orElse(null);
    }

    /** A month. */
    @Nullable
    YearMonth month(Node.Scalar scalar, String key) {
        var month = Dates.month(scalar.text());
        if (month.isEmpty()) {
            refuse("month-unreadable", scalar, key);
        }
        return month.orElse(null);
    }

    /** A period. */
    @Nullable
    Period period(Node.Scalar scalar, String key) {
        var period = Dates.period(scalar.text());
        if (period.isEmpty()) {
            refuseYears(scalar, key, Dates.looksIncomplete(scalar.text()) ? "date-incomplete" : "period-unreadable");
        }
        return period.orElse(null);
    }

    /** The address of a website. */
    @Nullable
    String webAddress(Node.Scalar scalar, String key) {
        if (isWebAddress(scalar.text())) {
            return scalar.text();
        }
        var suggestion = "https://" + scalar.text().replaceFirst("^([a-zA-Z]*:)?/*", "");
        findings.add(Diagnostic.error(
                "web-address-unreadable", scalar.at(), "key", key, "value", scalar.text(), "suggestion", suggestion));
        return null;
    }

    static boolean isWebAddress(String text) {
        return text.length() <= MAX_ADDRESS && WEB.matcher(text).matches();
    }

    /** The address of a mailbox. */
    @Nullable
    String emailAddress(Node.Scalar scalar, String key) {
        if (isWord(scalar.text()) && EMAIL.matcher(scalar.text()).matches()) {
            return scalar.text();
        }
        refuse("email-unreadable", scalar, key);
        return null;
    }

    /** A telephone number as it is dialled; several may stand together. */
    @Nullable
    String phone(Node.Scalar scalar, String key) {
        if (!isWord(scalar.text())) {
            refuse("phone-unreadable", scalar, key);
            return null;
        }
        var digits = Digits.arabic(scalar.text());
        if (ZERO_LOST.matcher(digits).matches()) {
            findings.add(Diagnostic.error(
                    "phone-zero-lost", scalar.at(), "key", key, "value", scalar.text(), "suggestion", "0" + digits));
            return null;
        }
        if (PHONE.matcher(digits).matches()) {
            return scalar.text();
        }
        refuse("phone-unreadable", scalar, key);
        return null;
    }

    /** Says that a word is none of several: with the one probably meant, or with all of them. */
    void refuseChoice(
            Node.Scalar scalar, String key, String field, Collection<String> words, Collection<String> shown) {
        var near = Nearest.to(scalar.text(), words);
        findings.add(
                near.isPresent()
                        ? Diagnostic.error(
                                "choice-misspelt",
                                scalar.at(),
                                "key",
                                key,
                                "field",
                                field,
                                "value",
                                scalar.text(),
                                "suggestion",
                                near.get())
                        : Diagnostic.error(
                                "choice-unknown",
                                scalar.at(),
                                "key",
                                key,
                                "value",
                                scalar.text(),
                                "choices",
                                String.join(", ", shown)));
    }

    /** One of several words. */
    <T> Optional<T> choice(Node.Scalar scalar, String key, Choices<T> choices) {
        var choice = choices.find(scalar.text());
        if (choice.isEmpty()) {
            refuseChoice(scalar, key, key, choices.words(), choices.shown());
        }
        return choice;
    }

    /** Says that a text cannot be read. */
    void refuse(String code, Node.Scalar scalar, String key) {
        findings.add(Diagnostic.error(code, scalar.at(), "key", key, "value", scalar.text()));
    }
}
