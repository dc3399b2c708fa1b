package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Phrase;
import org.prongsai.model.Framework;

/** The year of a list of OIT items in a finding: one that is not settled is called so wherever it is named. */
final class ListYear {

    private ListYear() {}

    /** The finding, saying of its value {@code placeholder} that the year's list is provisional, where it is. */
    static Diagnostic in(Diagnostic finding, String placeholder, Framework framework) {
        return framework.provisional()
                ? finding.saying(placeholder, List.of(Phrase.of("oit-year-provisional.year", "year", framework.year())))
                : finding;
    }
}
