package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.Section;
import org.prongsai.model.Site;
import org.prongsai.text.Digits;

/**
 * A list has as many entries as the sentence before it announces.
 *
 * <p>Covers 000-003 C11 where the list is written as one.
 */
final class ListsAsAnnounced implements Rule {

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:จำนวน|มี|มากกว่า|รวม) ?(\\d{1,3}) ?"
                    + "(เรื่อง|ช่องทาง|ประเภท|ข้อ|ด้าน|ขั้นตอน|กระบวนงาน|รายการ|ประการ|ฐาน|ประเด็น)[^\\n]{0,60}?(?:ดังนี้|ได้แก่|ประกอบด้วย|คือ)\\s*:?\\s*$");

    @Override
    public List<String> codes() {
        return List.of("list-count-differs");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        for (Plan plan : agency.plans()) {
            sections(plan.sections(), diagnostics);
            for (Project project : plan.projects()) {
                for (int i = 0; i < project.methods().size(); i++) {
                    var step = project.methods().get(i);
                    check(
                            step.text(),
                            step.steps(),
                            Words.place(project.origin(), "methods." + i, "methods"),
                            diagnostics);
                }
            }
        }
        for (ProgressReport report : agency.reports()) {
            sections(report.narrative(), diagnostics);
            var conclusion = report.conclusion();
            if (conclusion != null) {
                sections(conclusion.sections(), diagnostics);
            }
        }
    }

    private static void sections(List<Section> sections, Diagnostics diagnostics) {
        sections.forEach(section -> check(section.text(), section.items(), section.at(), diagnostics));
    }

    private static void check(String text, List<String> items, Location at, Diagnostics diagnostics) {
        var matcher = ANNOUNCED.matcher(Digits.arabic(text.strip()));
        if (items.isEmpty() || !matcher.find()) {
            return;
        }
        int announced = Integer.parseInt(matcher.group(1));
        if (announced != items.size()) {
            diagnostics.add(Diagnostic.warning(
                    "list-count-differs",
                    at,
                    "announced",
                    announced + " " + matcher.group(2),
                    "counted",
                    items.size()));
        }
    }
}
