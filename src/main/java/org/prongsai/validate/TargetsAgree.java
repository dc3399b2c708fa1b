package org.prongsai.validate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Plan;
import org.prongsai.model.Site;
import org.prongsai.model.Target;

/**
 * A plan has one target for one thing in one year, and does not aim below the mark an ITA result has to reach.
 *
 * <p>Covers 000-003 C7 as far as targets are figures of the plan; promises in sentences cannot be set side by side.
 */
final class TargetsAgree implements Rule {

    /** Of years whose scheme the site has had no reason to read. */
    private static final BigDecimal MARK = BigDecimal.valueOf(85);

    @Override
    public List<String> codes() {
        return List.of("targets-disagree", "target-below-pass-mark");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        for (Plan plan : agency.plans()) {
            agree(plan, diagnostics);
            for (Target target : plan.targets()) {
                passMark(target, site, diagnostics);
            }
        }
    }

    private static void agree(Plan plan, Diagnostics diagnostics) {
        var first = new HashMap<String, Target>();
        for (Target target : plan.targets()) {
            var other = first.putIfAbsent(Words.fold(target.indicator() + target.unit()), target);
            if (other == null) {
                continue;
            }
            for (FiscalYear year : target.values().keySet()) {
                var here = target.values().get(year);
                var there = other.values().get(year);
                if (here != null && there != null && here.compareTo(there) != 0) {
                    diagnostics.add(Diagnostic.warning(
                                    "targets-disagree",
                                    target.origin().of("values." + year),
                                    "name",
                                    Words.brief(target.indicator()),
                                    "year",
                                    year,
                                    "first",
                                    there.toPlainString(),
                                    "second",
                                    here.toPlainString())
                            .also(other.origin().of("values." + year)));
                    break;
                }
            }
        }
    }

    private static void passMark(Target target, Site site, Diagnostics diagnostics) {
        if (!target.rising() || !target.indicator().contains("ITA")) {
            return;
        }
        for (Map.Entry<FiscalYear, BigDecimal> value : target.values().entrySet()) {
            var scheme = site.itaSchemes().get(value.getKey());
            var mark = scheme == null ? MARK : scheme.passMark();
            if (value.getValue().compareTo(mark) < 0) {
                diagnostics.add(Diagnostic.notice(
                        "target-below-pass-mark",
                        target.origin().of("values." + value.getKey()),
                        "name",
                        Words.brief(target.indicator()),
                        "year",
                        value.getKey(),
                        "value",
                        value.getValue().toPlainString(),
                        "mark",
                        mark.toPlainString()));
                return;
            }
        }
    }
}
