package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Plan;
import org.prongsai.model.RiskTable;

/**
 * Every risk has a level of the declared scale.
 *
 * <p>Covers 000-003 C5.
 */
final class RiskLevelsOnScale implements PlanRule {

    @Override
    public List<String> codes() {
        return List.of("risk-level-off-scale");
    }

    @Override
    public void check(Plan plan, Agency agency, Diagnostics diagnostics) {
        var risks = plan.risks();
        if (risks == null) {
            return;
        }
        for (RiskTable.Row row : risks.rows()) {
            for (RiskTable.Risk risk : row.risks()) {
                if (!risks.scale().contains(risk.level())) {
                    diagnostics.add(Diagnostic.error(
                            "risk-level-off-scale",
                            risk.at(),
                            "risk",
                            Words.brief(risk.text()),
                            "level",
                            risk.level(),
                            "scale",
                            String.join(", ", risks.scale())));
                }
            }
        }
    }
}
