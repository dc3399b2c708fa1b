package org.prongsai.validate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.Entry;
import org.prongsai.model.ItaResult;
import org.prongsai.model.Origin;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Site;
import org.prongsai.text.Nearest;

/**
 * A responsible division is one that the agency has.
 *
 * <p>Covers 000-003 P5 and 001-004 I4.
 */
final class UnitsKnown implements Rule {

    private static final Set<String> EVERYBODY = Set.of("ทุกหน่วยงาน", "ทุกสำนัก/กอง", "ทุกกอง", "ทุกส่วนราชการ");

    @Override
    public List<String> codes() {
        return List.of("unit-unknown", "unit-misspelt");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        var check = new Check(agency, diagnostics);
        check.unit(agency.responsible(), agency.origin().of("responsible"));
        for (Plan plan : agency.plans()) {
            check.unit(plan.responsible(), plan.origin().of("responsible"));
            plan.projects().forEach(p -> check.units(p.responsible(), p.origin()));
        }
        for (ProgressReport report : agency.reports()) {
            check.unit(report.responsible(), report.origin().of("responsible"));
            report.entries().forEach(e -> check.units(e.responsible(), e.origin()));
            var memo = report.memo();
            if (memo != null) {
                check.unit(memo.from(), memo.origin().of("from"));
            }
        }
        for (ItaResult result : agency.itaResults()) {
            check.unit(result.responsible(), result.origin().of("responsible"));
            var measures = result.measures();
            if (measures != null) {
                check.unit(measures.responsible(), measures.origin().of("responsible"));
                measures.all().forEach(m -> check.units(m.responsible(), m.origin()));
            }
        }
        for (Entry entry : agency.entries()) {
            check.unit(entry.responsible(), entry.origin().of("responsible"));
        }
    }

    private record Check(Agency agency, Diagnostics diagnostics) {

        private void units(List<String> units, Origin origin) {
            for (int i = 0; i < units.size(); i++) {
                unit(units.get(i), Words.place(origin, "responsible." + i, "responsible"));
            }
        }

        private void unit(String unit, Location at) {
            if (unit.isEmpty() || agency.units().contains(unit) || EVERYBODY.contains(unit)) {
                return;
            }
            var meant = meant(unit);
            if (meant.isPresent()) {
                diagnostics.add(Diagnostic.warning("unit-misspelt", at, "unit", unit, "suggestion", meant.get()));
            } else {
                diagnostics.add(Diagnostic.warning(
                        "unit-unknown", at, "unit", unit, "known", String.join(", ", agency.units())));
            }
        }

        private Optional<String> meant(String unit) {
            var longer = agency.units().stream().filter(unit::startsWith).findFirst();
            return longer.isPresent() ? longer : Nearest.to(unit, agency.units());
        }
    }
}
