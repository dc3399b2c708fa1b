package org.prongsai.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.text.Digits;

/**
 * Laws are cited with their year and kind, and the same law with the same year.
 *
 * <p>Covers 000-003 X5 for the laws of the list, and 001-004 D8 for all others.
 */
final class LawsCitedRight implements Rule {

    private static final String ACT = "(?:พระราชบัญญัติ|พ\\.ร\\.บ\\.)";
    private static final Pattern CITED = Pattern.compile(
            "(พระราชบัญญัติ|พ\\.ร\\.บ\\.|พระราชกฤษฎีกา|พ\\.ร\\.ฎ\\.|ระเบียบกระทรวงมหาดไทย)([^\\n0-9()“”\"]{3,110}?) ?พ\\. ?ศ\\. ?(2[45]\\d\\d)");
    private static final Pattern ACT_FOR_DECREE =
            Pattern.compile(ACT + "[^\\n0-9()]{0,20}หลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี");
    private static final Map<String, String> KINDS = Map.of("พ.ร.บ.", "พระราชบัญญัติ", "พ.ร.ฎ.", "พระราชกฤษฎีกา");
    private static final Map<String, String> LAWS = Resources.pairs("laws.txt");

    @Override
    public List<String> codes() {
        return List.of("law-cited-wrong", "law-years-differ");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        var years = new HashMap<String, String>();
        var places = new HashMap<String, Text>();
        Text.each(agency, text -> {
            if (text.value().contains("พระราช")
                    || text.value().contains("พ.ร.")
                    || text.value().contains("ระเบียบกระทรวงมหาดไทย")) {
                check(text, years, places, diagnostics);
            }
        });
    }

    private static void check(Text text, Map<String, String> years, Map<String, Text> places, Diagnostics diagnostics) {
        var value = Digits.arabic(text.value());
        var decree = ACT_FOR_DECREE.matcher(value);
        if (decree.find()) {
            report(
                    text,
                    decree.start(),
                    decree.end(),
                    "พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546",
                    diagnostics);
        }
        var matcher = CITED.matcher(value);
        while (matcher.find()) {
            var name = matcher.group(2).strip().replaceFirst("^ว่าด้วย", "").strip();
            var right = LAWS.get(name);
            var year = matcher.group(3);
            if (right != null) {
                if (!right.equals(year)) {
                    report(
                            text,
                            matcher.start(),
                            matcher.end(),
                            matcher.group(1) + matcher.group(2).stripTrailing() + " พ.ศ. " + right,
                            diagnostics);
                }
                continue;
            }
            var key = Words.fold(KINDS.getOrDefault(matcher.group(1), matcher.group(1)) + name);
            var other = years.putIfAbsent(key, year);
            var first = places.putIfAbsent(key, text);
            if (other != null && first != null && !other.equals(year)) {
                diagnostics.add(Diagnostic.notice(
                                "law-years-differ",
                                text.at(),
                                "law",
                                Words.brief(matcher.group(1) + matcher.group(2).strip()),
                                "first",
                                other,
                                "second",
                                year,
                                Places.FOUND,
                                text.value().substring(matcher.start(), matcher.end()))
                        .also(first.at()));
            }
        }
    }

    /** What is recorded as printed is only a hint. */
    private static void report(Text text, int start, int end, String known, Diagnostics diagnostics) {
        var part = text.value().substring(start, end);
        var finding = Diagnostic.warning(
                "law-cited-wrong", text.at(), "text", Words.brief(part), "known", known, Places.FOUND, part);
        boolean recorded = text.origin().fields().containsKey("as-printed");
        diagnostics.add(recorded ? finding.as(Severity.NOTICE) : finding);
    }
}
