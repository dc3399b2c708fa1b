package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;
import org.prongsai.model.Target;

/**
 * A target that is compared with an earlier year says what that year's figure was.
 *
 * <p>Covers 000-003 C6.
 */
final class TargetsHaveBaseline implements PlanRule {

    @Override
    public List<String> codes() {
        return List.of("target-without-baseline");
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        for (Target target : plan.targets()) {
            if (target.baseline() == null && (!target.rising() || target.baselineYear() != null)) {
                diagnostics.add(Diagnostic.warning(
                        "target-without-baseline",
                        Words.place(target.origin(), "baseline", "indicator"),
                        "indicator",
                        Words.brief(target.indicator()),
                        "unit",
                        target.unit()));
            }
        }
    }
}
