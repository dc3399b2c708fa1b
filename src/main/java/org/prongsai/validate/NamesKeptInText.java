package org.prongsai.validate;

import java.util.Arrays;
import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/**
 * Where the reasons for a project call it by name, it is its own name.
 *
 * <p>Covers 000-003 S3: a name that begins as the project's and then goes on in other letters. A name that is only
 * shortened is left alone.
 */
final class NamesKeptInText implements ProjectRule {

    private static final int LEAST_ALIKE = 18;
    private static final List<String> SHORTENED = List.of(
            "นี้",
            "ขึ้น",
            "เพื่อ",
            "ดังกล่าว",
            "โดย",
            "ให้",
            "จึง",
            "ประจำปี",
            "และ",
            "ซึ่ง",
            "ของ",
            "ใน",
            "ตาม",
            "ที่",
            "แก่",
            "เป็น",
            "จะ",
            "มี",
            "ได้",
            "กับ");

    @Override
    public List<String> codes() {
        return List.of("name-differs-in-text");
    }

    @Override
    public void check(Project project, Plan plan, Diagnostics diagnostics) {
        var name = Words.fold(project.name());
        var text = Words.fold(project.rationale());
        if (name.length() < LEAST_ALIKE + 4 || text.contains(name)) {
            return;
        }
        var start = name.substring(0, LEAST_ALIKE);
        for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
            int alike = Arrays.mismatch(name.toCharArray(), text.substring(at).toCharArray());
            var rest = text.substring(at + alike);
            boolean shortened = rest.isEmpty() || SHORTENED.stream().anyMatch(rest::startsWith);
            if (alike * 2 >= name.length() && !shortened) {
                int end = Math.min(text.length(), at + name.length() + 4);
                diagnostics.add(Diagnostic.notice(
                        "name-differs-in-text",
                        Words.place(project.origin(), "rationale", "name"),
                        "text",
                        Words.brief(text.substring(at, end)),
                        "name",
                        project.name()));
                return;
            }
        }
    }
}
