package org.prongsai.validate;

import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.source.FileContent;

/** A rule about files as they are published, whatever they mean; it also sees what is only copied. */
interface FileRule extends Rule {

    /**
     * Reports what does not hold for one file.
     *
     * @param agency whose file it is; {@code null} for files of the whole site
     */
    void check(FileContent file, @Nullable Agency agency, Diagnostics diagnostics);

    /** Records say nothing about files. */
    @Override
    default void check(Agency agency, Site site, Diagnostics diagnostics) {}
}
