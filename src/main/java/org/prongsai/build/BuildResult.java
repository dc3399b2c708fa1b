package org.prongsai.build;

import java.util.List;
import java.util.Set;
import org.prongsai.diagnostic.Diagnostics;

/**
 * What came of a run.
 *
 * @param findings everything wrong with the content
 * @param published whether the output folder now holds the new site
 * @param pages pages published, or planned when nothing was
 * @param skipped ids of agencies whose rules were not run because a file of theirs could not be read
 * @param stages in order
 */
public record BuildResult(Diagnostics findings, boolean published, int pages, Set<String> skipped, List<Stage> stages) {

    public BuildResult {
        skipped = Set.copyOf(skipped);
        stages = List.copyOf(stages);
    }
}
