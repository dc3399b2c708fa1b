package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Kind;
import org.prongsai.model.Origin;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Site;

/**
 * A name reads to its end.
 *
 * <p>Covers 001-004 L11.
 */
final class NamesComplete implements Rule {

    private static final List<String> OPEN_ENDS = List.of(
            "และ",
            "หรือ",
            "เพื่อ",
            "โดย",
            "ขององค์การบริหาร",
            "ขององค์การ",
            "ของเทศบาล",
            "ตามหลัก",
            "สำหรับ",
            "เกี่ยวกับ");
    private static final int SHORTEST = 8;

    @Override
    public List<String> codes() {
        return List.of("name-cut-off");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        for (Plan plan : agency.plans()) {
            for (Project project : plan.projects()) {
                check(project.name(), project.origin(), diagnostics);
            }
        }
        for (ProgressReport report : agency.reports()) {
            for (ReportEntry entry : report.entries()) {
                check(entry.name(), entry.origin(), diagnostics);
            }
        }
    }

    private static void check(String name, Origin origin, Diagnostics diagnostics) {
        var folded = Words.fold(name);
        if (!folded.isEmpty() && (tooShort(folded) || OPEN_ENDS.stream().anyMatch(folded::endsWith))) {
            diagnostics.add(Diagnostic.notice("name-cut-off", origin.of("name"), "name", name));
        }
    }

    private static boolean tooShort(String folded) {
        for (Kind kind : Kind.values()) {
            if (folded.startsWith(kind.thai())) {
                return folded.length() - kind.thai().length() < SHORTEST;
            }
        }
        return folded.length() < SHORTEST;
    }
}
