package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.Group;
import org.prongsai.model.ItaResult;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Section;
import org.prongsai.model.Site;

/**
 * A page shows what the signed document prints only where the document really departs from the facts.
 *
 * <p>Covers 001-004 L3, L4 and 000-003 S1, N4: each kept wording is told to the officer once, as a hint.
 */
final class PrintedNotesKnown implements Rule {

    @Override
    public List<String> codes() {
        return List.of("name-printed-differently", "printed-differently", "printed-blank");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        for (Plan plan : agency.plans()) {
            notes(plan.asPrinted(), plan.title(), diagnostics);
            plan.groups().stream().flatMap(Group::tree).forEach(g -> notes(g.asPrinted(), g.name(), diagnostics));
            sections(plan.sections(), diagnostics);
            for (Project project : plan.projects()) {
                notes(project.asPrinted(), project.name(), diagnostics);
            }
        }
        for (ProgressReport report : agency.reports()) {
            notes(report.asPrinted(), report.title(), diagnostics);
            for (ReportEntry entry : report.entries()) {
                notes(entry.asPrinted(), entry.name(), diagnostics);
            }
            sections(report.narrative(), diagnostics);
            var memo = report.memo();
            if (memo != null) {
                notes(memo.asPrinted(), "", diagnostics);
            }
            var conclusion = report.conclusion();
            if (conclusion != null) {
                sections(conclusion.sections(), diagnostics);
            }
        }
        for (ItaResult result : agency.itaResults()) {
            notes(result.asPrinted(), "", diagnostics);
            var measures = result.measures();
            if (measures != null) {
                notes(measures.asPrinted(), measures.title(), diagnostics);
                measures.all().forEach(m -> notes(m.asPrinted(), m.title(), diagnostics));
            }
        }
    }

    private static void sections(List<Section> sections, Diagnostics diagnostics) {
        sections.forEach(s -> notes(s.asPrinted(), s.title(), diagnostics));
    }

    private static void notes(List<AsPrinted> notes, String name, Diagnostics diagnostics) {
        for (AsPrinted note : notes) {
            var code = code(note, name);
            if (!code.isEmpty()) {
                diagnostics.add(Diagnostic.notice(
                        code,
                        note.at(),
                        "field",
                        note.field(),
                        "value",
                        Words.brief(note.value()),
                        "reason",
                        note.reason()));
            }
        }
    }

    private static String code(AsPrinted note, String name) {
        if (note.field().equals("total") || note.field().equals("count")) {
            return "";
        }
        if (note.value().isBlank()) {
            return "printed-blank";
        }
        if (note.field().equals("name")) {
            return note.value().equals(name) ? "" : "name-printed-differently";
        }
        return "printed-differently";
    }
}
