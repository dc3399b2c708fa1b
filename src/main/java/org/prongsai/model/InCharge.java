package org.prongsai.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who has to mend a content file: its agency, and the divisions the file itself names as responsible. */
public final class InCharge {

    private InCharge() {}

    /** The agency and divisions in charge by path of the file; files nobody is named for are not in it. */
    public static Map<String, String> of(Site site) {
        var named = new HashMap<String, String>();
        for (Agency agency : site.agencies()) {
            put(agency, agency.origin(), "", named);
            for (Plan plan : agency.plans()) {
                put(agency, plan.origin(), plan.responsible(), named);
                plan.projects()
                        .forEach(p -> put(agency, p.origin(), first(p.responsible(), plan.responsible()), named));
            }
            agency.reports().forEach(r -> put(agency, r.origin(), r.responsible(), named));
            for (ItaResult result : agency.itaResults()) {
                put(agency, result.origin(), "", named);
                var measures = result.measures();
                if (measures != null) {
                    put(agency, measures.origin(), measures.responsible(), named);
                }
            }
            agency.entries().forEach(e -> put(agency, e.origin(), e.responsible(), named));
            agency.articles().forEach(a -> put(agency, a.origin(), "", named));
        }
        return named;
    }

    private static String first(List<String> own, String otherwise) {
        return own.isEmpty() ? otherwise : String.join(", ", own);
    }

    private static void put(Agency agency, Origin origin, String division, Map<String, String> named) {
        var unit = division.isEmpty() ? agency.responsible() : division;
        named.put(origin.at().file(), unit.isEmpty() ? agency.shortName() : agency.shortName() + " " + unit);
    }
}
