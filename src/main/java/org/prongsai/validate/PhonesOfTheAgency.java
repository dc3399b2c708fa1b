package org.prongsai.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Site;
import org.prongsai.text.Digits;

/**
 * Telephone numbers are of the agency's own region, or of offices in Bangkok.
 *
 * <p>Covers 001-004 I3: a number copied from elsewhere sends complaints to another province.
 */
final class PhonesOfTheAgency implements Rule {

    private static final Pattern PHONE =
            Pattern.compile("0(?<![0-9/.,-]0)[2-7][0-9]?[- ]?[0-9]{3}[- ]?[0-9]{3,4}(?![0-9]|[.,/-][0-9])");
    private static final int DIGITS = 9;
    private static final String CAPITAL = "02";
    private static final Map<String, String> CODES = Resources.pairs("area-codes.txt");

    @Override
    public List<String> codes() {
        return List.of("phone-of-another-place");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        var own = ownCodes(agency);
        if (own.isEmpty()) {
            return;
        }
        Text.each(agency, text -> {
            var found = foreign(text.value(), own);
            if (!found.isEmpty()) {
                report(found, text.at(), own, diagnostics);
            }
        });
        for (ProgressReport report : agency.reports()) {
            var found = foreign(report.contactPhone(), own);
            if (!found.isEmpty()) {
                report(found, report.origin().of("contact.phone"), own, diagnostics);
            }
        }
    }

    private static void report(String found, Location at, Set<String> own, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.warning(
                "phone-of-another-place",
                at,
                "phone",
                found,
                "own",
                String.join(", ", own.stream().sorted().toList()),
                Places.FOUND,
                found));
    }

    /** The area codes of the province, and those of the numbers under contact. */
    private static Set<String> ownCodes(Agency agency) {
        var codes = new HashSet<String>();
        var ofProvince = CODES.get(agency.province());
        if (ofProvince != null) {
            codes.addAll(List.of(ofProvince.split(", ", -1)));
        }
        var matcher = PHONE.matcher(Digits.arabic(
                agency.contact().phone() + " ; " + agency.contact().fax()));
        while (matcher.find()) {
            codes.add(code(matcher.group()));
        }
        return codes;
    }

    /** The first number of another region, as written; empty where there is none. */
    private static String foreign(String text, Set<String> own) {
        var matcher = PHONE.matcher(Digits.arabic(text));
        while (matcher.find()) {
            boolean whole = matcher.group().replaceAll("[^0-9]", "").length() == DIGITS;
            var code = code(matcher.group());
            if (whole && !code.equals(CAPITAL) && !own.contains(code)) {
                return text.substring(matcher.start(), matcher.end());
            }
        }
        return "";
    }

    private static String code(String phone) {
        var digits = phone.replaceAll("[^0-9]", "");
        return digits.startsWith(CAPITAL) ? CAPITAL : digits.substring(0, 3);
    }
}
