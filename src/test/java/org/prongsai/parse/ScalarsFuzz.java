package org.prongsai.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.BiFunction;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Money;

/** Whatever stands for a sum, a number, a day, a period, a telephone or an address is read, or refused in words. */
public final class ScalarsFuzz {

    private static final Catalogue WORDS = Catalogue.of(Language.TH);
    private static final List<BiFunction<Scalars, Node.Scalar, Object>> READERS = List.of(
            (s, n) -> s.number(n, "key"),
            (s, n) -> s.year(n, "key"),
            (s, n) -> s.day(n, "key"),
            (s, n) -> s.month(n, "key"),
            (s, n) -> s.period(n, "key"),
            (s, n) -> s.webAddress(n, "key"),
            (s, n) -> s.emailAddress(n, "key"),
            (s, n) -> s.phone(n, "key"),
            (s, n) -> s.choice(n, "key", Choices.STATUSES).orElse(null));

    private ScalarsFuzz() {}

    /** One try; fails where the promise does not hold. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        var scalar = new Node.Scalar(new String(bytes, UTF_8).strip(), true, new Location("a.yml", 1, 1, 0));
        for (var reader : READERS) {
            var findings = new Diagnostics();
            var read = reader.apply(new Scalars(findings), scalar);
            assertEquals(read == null, findings.hasErrors());
            worded(findings);
        }
        var findings = new Diagnostics();
        var money = MoneyReader.read(scalar, "key", findings);
        worded(findings);
        if (money.kind() == Money.Kind.AMOUNT) {
            assertFalse(findings.hasErrors());
            assertTrue(money.baht().signum() >= 0 && money.baht().scale() <= 2);
        }
    }

    private static void worded(Diagnostics findings) {
        for (var finding : findings.sorted()) {
            assertFalse(WORDS.what(finding).isBlank() || WORDS.fix(finding).isBlank());
        }
    }
}
