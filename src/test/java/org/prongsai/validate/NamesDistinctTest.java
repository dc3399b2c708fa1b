package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.ReportSamples;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Plan;
import org.prongsai.model.Project;

/** Names in plans larger than anybody writes. */
class NamesDistinctTest {

    @Test
    void twoHundredItemsAreComparedByTheirLetters() {
        assertEquals(List.of("“โครงการเรื่องแรกทั้งหมดครับ”", "“โครงการเรื่องที่สอง”"), others(200));
    }

    @Test
    void moreItemsAreOnlySearchedForEqualNames() {
        assertEquals(List.of("“โครงการเรื่องที่สอง”"), others(201));
    }

    /** What names of a plan are taken for: one near another, one equal to another, and so many unlike each other. */
    private static List<String> others(int items) {
        var names = new ArrayList<>(List.of(
                "โครงการเรื่องแรกทั้งหมดครับ",
                "โครงการเรื่องแรกทั้งหมดครับผม",
                "โครงการเรื่องที่สอง",
                "กิจกรรมเรื่องที่สอง"));
        for (int i = names.size(); i < items; i++) {
            names.add("มาตรการ" + Character.toString('ก' + i % 40).repeat(2)
                    + Character.toString('ก' + i / 40).repeat(2));
        }
        var findings = new Diagnostics();
        new NamesDistinct().check(plan(names), ReportSamples.agency(), findings);
        return findings.sorted().stream().map(NamesDistinctTest::other).toList();
    }

    private static String other(Diagnostic finding) {
        var other = finding.values().get("other");
        return other.substring(other.indexOf('“'));
    }

    private static Plan plan(List<String> names) {
        var like = ReportSamples.plan();
        var projects = new ArrayList<Project>();
        for (int i = 1; i <= names.size(); i++) {
            projects.add(WordsTest.project(Integer.toString(i), names.get(i - 1), "p" + i));
        }
        return new Plan(
                like.id(),
                like.title(),
                like.years(),
                "",
                null,
                null,
                "",
                like.groups(),
                projects,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                like.origin());
    }
}
