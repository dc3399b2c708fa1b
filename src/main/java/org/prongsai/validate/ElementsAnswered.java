package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Entry;
import org.prongsai.model.Site;

/** No element of an answer is blank, and none is written that the site answers by itself. */
final class ElementsAnswered implements Rule {

    @Override
    public List<String> codes() {
        return List.of("oit-answer-empty", "oit-element-twice");
    }

    @Override
    public boolean comparesFiles() {
        return true;
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        agency.entries().stream().map(Entry::year).distinct().forEach(year -> {
            var framework = site.frameworks().get(year);
            if (framework != null) {
                for (Disclosure.Standing standing :
                        Disclosure.of(agency, framework).standings()) {
                    check(standing, diagnostics);
                }
            }
        });
    }

    private static void check(Disclosure.Standing standing, Diagnostics diagnostics) {
        for (Disclosure.Part part : standing.parts()) {
            var answer = part.answer();
            if (answer != null && !answer.isGiven()) {
                diagnostics.add(Diagnostic.error(
                                "oit-answer-empty",
                                answer.origin().at(),
                                "label",
                                part.element().label())
                        .about(standing.item().code(), part.element().id()));
            } else if (answer != null && part.metByEvidence()) {
                diagnostics.add(Diagnostic.warning(
                                "oit-element-twice",
                                answer.origin().at(),
                                "label",
                                part.element().label())
                        .about(standing.item().code(), part.element().id()));
            }
        }
    }
}
