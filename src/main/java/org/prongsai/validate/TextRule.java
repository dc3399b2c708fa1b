package org.prongsai.validate;

import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;

/** A rule about single texts, wherever they stand. */
interface TextRule extends Rule {

    void check(Text text, Agency agency, Diagnostics diagnostics);

    @Override
    default void check(Agency agency, Site site, Diagnostics diagnostics) {
        Text.each(agency, text -> check(text, agency, diagnostics));
    }
}
