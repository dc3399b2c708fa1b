package org.prongsai.parse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Money;
import org.prongsai.text.Digits;
import org.prongsai.text.Nearest;

/**
 * Money as officers write it: {@code 15,000}, {@code ๑๕,๐๐๐ บาท}, {@code 15,000.-} or one of the facts that stand in place
 * of a sum. Anything that could be read in two ways is refused with the likely right form.
 */
final class MoneyReader {

    private static final Pattern DASH = Pattern.compile("[-–—‐−]+");
    private static final String AFTER = "\\s*(\\.-|\\.–|/-)?\\s*(บาท)?\\s*(ถ้วน)?";

    /** What follows a sum; blanks are never given back, or a row of them would be tried in every way. */
    private static final Pattern END = Pattern.compile(AFTER.replace("*", "*+") + "$");

    private static final Pattern UNIT = Pattern.compile(".*?(ล้านบาท|ล้าน|แสนบาท|แสน|หมื่นบาท|หมื่น|พันบาท|พัน)$");
    private static final Pattern AMOUNT =
            Pattern.compile("\\d{1,13}(\\.\\d{1,2})?|\\d{1,3}(,\\d{3}){1,4}(\\.\\d{1,2})?");
    /** A sum with what may stand after it, as a regular expression for Arabic digits. */
    static final String SPELLING = "(?:" + AMOUNT + ")" + AFTER;

    private static final Pattern TOO_LARGE = Pattern.compile("\\d{14,}(\\.\\d*)?|\\d{1,3}(,\\d{3}){5,}(\\.\\d*)?");

    /** A point that no thousands can be meant by: after a comma, after four digits, or not before three. */
    private static final Pattern FINE_SATANG =
            Pattern.compile("(\\d{1,3}(,\\d{3}){1,4}|\\d{4,13})\\.\\d{3,}|\\d{1,3}\\.\\d{4,}");

    private static final Pattern SEPARATORS = Pattern.compile("\\d[\\d.,\\s]*");
    private static final Pattern WITH_SATANG = Pattern.compile("[^.]*\\.\\d{2}");
    private static final Pattern SEVERAL =
            Pattern.compile("(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d{2})?(\\s+((\\d{1,3}(,\\d{3})+)|\\d+)(\\.\\d{2})?)+");

    /** What can stand in a plan in place of a sum. */
    static final List<String> PLANNED = Choices.MONEY.shown().stream()
            .filter(word -> !Choices.MONEY.find(word).equals(Optional.of(Money.Kind.NOT_REPORTED)))
            .toList();

    private MoneyReader() {}

    /** The statement a node holds; "not reported", and a finding, where it cannot be read. */
    static Money read(Node node, String key, Diagnostics findings) {
        return read(node, key, false, findings);
    }

    /** The same for a plan's budget, which cannot be "not reported". */
    static Money readPlanned(Node node, String key, Diagnostics findings) {
        return read(node, key, true, findings);
    }

    private static Money read(Node node, String key, boolean planned, Diagnostics findings) {
        if (node instanceof Node.Mapping) {
            var fields = Fields.of(node, key, findings);
            var reason = fields.text("reason");
            fields.require("value");
            var value = fields.node("value")
                    .map(v -> read(v, "value", planned, findings))
                    .orElse(Money.NOT_REPORTED);
            fields.done();
            return new Money(value.kind(), value.baht(), reason);
        }
        if (node instanceof Node.Scalar scalar) {
            var money = read(scalar, key, findings, planned ? "budget-dash" : "money-dash");
            if (planned && Choices.MONEY.find(scalar.text()).equals(Optional.of(Money.Kind.NOT_REPORTED))) {
                findings.add(Diagnostic.error(
                        "choice-unknown",
                        scalar.at(),
                        "key",
                        key,
                        "value",
                        scalar.text(),
                        "choices",
                        "15,000, " + String.join(", ", PLANNED)));
            }
            return money;
        }
        findings.add(Diagnostic.error("money-many", node.at(), "key", key, "value", "", "count", count(node)));
        return Money.NOT_REPORTED;
    }

    private static int count(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items().size() : 0;
    }

    private static Money read(Node.Scalar scalar, String key, Diagnostics findings, String dash) {
        var text = scalar.text();
        if (!Scalars.isWord(text)) {
            findings.add(Diagnostic.error("money-unreadable", scalar.at(), "key", key, "value", text));
            return Money.NOT_REPORTED;
        }
        var fact = Choices.MONEY.find(text);
        if (fact.isPresent()) {
            return Money.of(fact.get());
        }
        var digits = Digits.arabic(text);
        var bare = END.matcher(digits).replaceFirst("").strip();
        if (AMOUNT.matcher(bare).matches()) {
            return Money.amount(new BigDecimal(bare.replace(",", "")));
        }
        findings.add(fault(scalar, key, text, digits, bare, dash));
        return Money.NOT_REPORTED;
    }

    private static Diagnostic fault(
            Node.Scalar scalar, String key, String text, String digits, String bare, String dash) {
        var at = scalar.at();
        if (text.isEmpty() || DASH.matcher(text).matches()) {
            return Diagnostic.error(dash, at, "key", key, "value", text);
        }
        var unit = UNIT.matcher(digits);
        if (unit.matches() && digits.chars().anyMatch(Character::isDigit)) {
            return Diagnostic.error("money-unit", at, "key", key, "value", text, "unit", unit.group(1));
        }
        if (bare.startsWith("-") && AMOUNT.matcher(bare.substring(1).strip()).matches()) {
            return Diagnostic.error("money-negative", at, "key", key, "value", text);
        }
        if (SEVERAL.matcher(bare).matches()) {
            return Diagnostic.error("money-many", at, "key", key, "value", text, "count", bare.split("\\s+").length);
        }
        if (TOO_LARGE.matcher(bare).matches()) {
            return Diagnostic.error("money-too-large", at, "key", key, "value", text);
        }
        if (FINE_SATANG.matcher(bare).matches()) {
            var rounded = new BigDecimal(bare.replace(",", "")).setScale(2, RoundingMode.HALF_UP);
            return Diagnostic.error(
                    "money-satang", at, "key", key, "value", text, "suggestion", grouped(rounded, true));
        }
        if (SEPARATORS.matcher(bare).matches()) {
            return Diagnostic.error("money-separator", at, "key", key, "value", text, "suggestion", suggestion(bare));
        }
        var near = Nearest.to(text, Choices.MONEY.words());
        return near.isPresent()
                ? Diagnostic.error(
                        "choice-misspelt", at, "key", key, "field", field(key), "value", text, "suggestion", near.get())
                : Diagnostic.error("money-unreadable", at, "key", key, "value", text);
    }

    /** What stands on the value's own line: of "budgets: 2567" the year. */
    private static String field(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    /** The number that was probably meant: two digits after the only point are satang, others are baht. */
    private static String suggestion(String bare) {
        boolean satang = WITH_SATANG.matcher(bare).matches();
        var digits = new BigDecimal(bare.replaceAll("\\D", ""));
        return grouped(satang ? digits.movePointLeft(2) : digits, satang);
    }

    private static String grouped(BigDecimal value, boolean satang) {
        return new DecimalFormat(satang ? "#,##0.00" : "#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(value);
    }
}
