package org.prongsai.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.text.Digits;

/**
 * Whoever complains is told one time in which an answer comes.
 *
 * <p>Covers 000-003 C8 for answers to complaints, the only duty whose time is promised in several places.
 */
final class DeadlinesAgree implements Rule {

    private static final Pattern ANSWER = Pattern.compile("(?:ภายใน|ไม่เกิน) ?(\\d{1,3}) ?(วันทำการ|วัน)");

    /** Fields that tell how long an answer took, which promises nothing. */
    private static final Set<String> DONE = Set.of("results", "result", "outcome");

    @Override
    public List<String> codes() {
        return List.of("deadlines-differ");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        var found = new LinkedHashMap<String, Text>();
        Text.each(agency, text -> {
            var value = text.value();
            if (!DONE.contains(text.field()) && isAboutAnswers(value)) {
                var matcher = ANSWER.matcher(Digits.arabic(value));
                while (matcher.find()) {
                    found.putIfAbsent(matcher.group(1) + " " + matcher.group(2), text);
                }
            }
        });
        if (found.size() < 2) {
            return;
        }
        var texts = List.copyOf(found.values());
        diagnostics.add(
                Diagnostic.notice("deadlines-differ", texts.get(1).at(), "deadlines", String.join(", ", found.keySet()))
                        .also(texts.get(0).at()));
    }

    private static boolean isAboutAnswers(String value) {
        return value.contains("ผู้ร้อง")
                || (value.contains("ร้องเรียน") && (value.contains("แจ้ง") || value.contains("ตอบ")));
    }
}
