package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;

/** One thing that must hold of the content. A rule never throws, never logs and never stops at the first finding. */
public interface Rule {

    /** The permanent codes it may report. */
    List<String> codes();

    /** Whether it sets files against each other; then it stays silent while one of them cannot be read. */
    default boolean comparesFiles() {
        return false;
    }

    /** Reports what does not hold for one agency of the site. */
    void check(Agency agency, Site site, Diagnostics diagnostics);
}
