package org.prongsai.export;

import org.prongsai.model.Site;
import org.prongsai.output.OutputSink;

/** Writes one sort of data file. */
@FunctionalInterface
public interface Exporter {

    /** Hands every file of this sort to the sink. */
    void export(Site site, OutputSink sink);
}
