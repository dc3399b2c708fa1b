package org.prongsai.build;

import java.util.List;
import java.util.Map;
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
 * @param readiness how far answers to OIT have come, by agency and year; empty when nothing could be read
 * @param inCharge who has to mend a file, by its path; files of nobody are not in it
 */
public record BuildResult(
        Diagnostics findings,
        boolean published,
        int pages,
        Set<String> skipped,
        List<Stage> stages,
        List<Readiness> readiness,
        Map<String, String> inCharge) {

    public BuildResult {
        inCharge = Map.copyOf(inCharge);
        skipped = Set.copyOf(skipped);
        stages = List.copyOf(stages);
        readiness = List.copyOf(readiness);
    }
}
