package org.prongsai.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.model.Agency;
import org.prongsai.model.RiskTable;
import org.prongsai.page.view.Frame;
import org.prongsai.page.view.PlanView;

/** Says which risks a plan names and what it does about them. */
final class RiskViews {

    private final Addresses addresses;
    private final Wording wording;

    RiskViews(Addresses addresses, Wording wording) {
        this.addresses = addresses;
        this.wording = wording;
    }

    PlanView.Risks view(Agency agency, PlanFacts facts, PageAddress at) {
        var table = facts.plan().risks();
        if (table == null || table.rows().isEmpty()) {
            return new PlanView.Risks("", List.of(), List.of());
        }
        Set<String> named = new HashSet<>();
        var rows = new ArrayList<PlanView.RiskRow>();
        for (RiskTable.Row row : table.rows()) {
            row.controls().forEach(c -> named.add(c.project()));
            rows.add(new PlanView.RiskRow(
                    row.process(),
                    row.risks().stream()
                            .map(r -> new PlanView.Risk(r.text(), r.level(), rank(table.scale(), r.level())))
                            .toList(),
                    row.controls().stream()
                            .map(c -> control(agency, facts, at, c))
                            .toList()));
        }
        var others = facts.plan().projects().stream()
                .filter(p -> !named.contains(p.id()))
                .map(p -> new Frame.Link(p.name(), at.to(addresses.project(agency, facts.plan(), p)), false))
                .toList();
        return new PlanView.Risks(finding(wording, table), rows, others);
    }

    private PlanView.Control control(Agency agency, PlanFacts facts, PageAddress at, RiskTable.Control control) {
        var project = facts.project(control.project());
        if (project == null) {
            return new PlanView.Control(new Frame.Link(control.text(), "", false), "", true);
        }
        var link = new Frame.Link(project.name(), at.to(addresses.project(agency, facts.plan(), project)), false);
        var printed = control.text().equals(project.name()) ? "" : control.text();
        return new PlanView.Control(link, printed, false);
    }

    private static String finding(Wording wording, RiskTable table) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (int i = table.scale().size() - 1; i >= 0; i--) {
            levels.put(table.scale().get(i), 0);
        }
        int risks = 0;
        long outside = 0;
        long inside = 0;
        for (RiskTable.Row row : table.rows()) {
            risks += row.risks().size();
            row.risks().forEach(r -> levels.merge(r.level(), 1, Integer::sum));
            outside +=
                    row.controls().stream().filter(c -> c.project().isEmpty()).count();
            inside +=
                    row.controls().stream().filter(c -> !c.project().isEmpty()).count();
        }
        var counted = new ArrayList<String>();
        levels.forEach((level, count) -> {
            if (count > 0) {
                counted.add(wording.say("ระดับ{0} {1} ข้อ", level, count));
            }
        });
        return wording.say(
                "พบความเสี่ยง {0} ข้อ ใน {1} กระบวนงาน ({2}) มีมาตรการควบคุม {3} ข้อ อยู่ในแผนนี้ {4} ข้อ นอกแผน {5} ข้อ",
                risks, table.rows().size(), String.join(" ", counted), inside + outside, inside, outside);
    }

    private static String rank(List<String> scale, String level) {
        int place = scale.indexOf(level);
        if (place == scale.size() - 1 && place > 0) {
            return "high";
        }
        return place == 0 ? "low" : "middle";
    }
}
