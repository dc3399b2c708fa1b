package org.prongsai.validate;

import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Entry;
import org.prongsai.model.Site;

/** An answer shows every element of its item, none of them blank, and none that the site answers by itself. */
final class ElementsAnswered implements Rule {

    @Override
    public List<String> codes() {
        return List.of("oit-answer-empty", "oit-element-twice", "oit-entry-incomplete");
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
                    var entry = standing.entry();
                    if (entry != null) {
                        check(standing, entry, diagnostics);
                    }
                }
            }
        });
    }

    private static void check(Disclosure.Standing standing, Entry entry, Diagnostics diagnostics) {
        var code = standing.item().code();
        for (Disclosure.Part part : standing.parts()) {
            var answer = part.answer();
            if (answer != null && !answer.isGiven()) {
                diagnostics.add(Diagnostic.error(
                        "oit-answer-empty",
                        answer.origin().at(),
                        "element",
                        part.element().id(),
                        "label",
                        part.element().label()));
            } else if (answer != null && part.metByEvidence()) {
                diagnostics.add(Diagnostic.warning(
                        "oit-element-twice",
                        answer.origin().at(),
                        "element",
                        part.element().id(),
                        "label",
                        part.element().label()));
            }
        }
        if (standing.state() == Disclosure.State.INCOMPLETE) {
            var missing = standing.missing().stream()
                    .map(p -> p.element().id() + " " + p.element().label())
                    .collect(Collectors.joining(", "));
            diagnostics.add(Diagnostic.warning(
                    "oit-entry-incomplete",
                    entry.origin().at(),
                    "code",
                    code,
                    "title",
                    standing.item().title(),
                    "missing",
                    missing.isEmpty() ? standing.item().title() : missing));
        }
    }
}
