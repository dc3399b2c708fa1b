package org.prongsai.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.AsPrinted;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Kind;
import org.prongsai.model.Memo;
import org.prongsai.model.Origin;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Status;
import org.prongsai.source.SourceFile;
import org.prongsai.text.Digits;

/** Reads one progress report. */
final class ReportReader {

    private static final Pattern NAME = Pattern.compile("([0-9]{4})-(6|12)m\\.yml");

    private final Diagnostics findings;

    ReportReader(Diagnostics findings) {
        this.findings = findings;
    }

    @Nullable
    ProgressReport read(SiteReader site, String agency, SourceFile file) {
        var name = NAME.matcher(file.name());
        Optional<FiscalYear> year = name.matches() ? Dates.year(name.group(1)) : Optional.empty();
        if (year.isEmpty()) {
            var right = Digits.arabic(file.name());
            boolean thaiDigits =
                    !right.equals(file.name()) && NAME.matcher(right).matches();
            site.unexpected(file.path(), file.name(), thaiDigits ? right : "<ปี>-6m.yml, <ปี>-12m.yml");
            return null;
        }
        var round = name.group(2).equals("6") ? ProgressReport.Round.SIX : ProgressReport.Round.TWELVE;
        var tree = site.yaml(file, agency).orElse(null);
        if (tree == null) {
            return null;
        }
        var in = Fields.of(tree, file.name(), findings);
        var report = report(in, year.get(), round);
        in.done();
        return report;
    }

    private ProgressReport report(Fields in, FiscalYear year, ProgressReport.Round round) {
        in.require("entries");
        var period = in.period("period");
        var unreported = in.nested(
                "unreported",
                u -> new ProgressReport.Unreported(u.required("reason"), u.texts("projects"), u.origin()));
        var contact = in.nested("contact", c -> new Contact(c.text("post"), c.phone("phone")));
        return new ProgressReport(
                year,
                round,
                in.required("plan"),
                in.text("title"),
                period == null ? round.period(year) : period,
                in.period("issued"),
                in.text("responsible"),
                in.day("updated"),
                in.records("entries", this::entry),
                unreported == null
                        ? new ProgressReport.Unreported("", List.of(), new Origin(in.at(), java.util.Map.of()))
                        : unreported,
                Sections.read(in, "narrative"),
                in.nested("memo", this::memo),
                in.nested(
                        "conclusion",
                        c -> new ProgressReport.Conclusion(
                                c.texts("claimed-done"), Sections.read(c, "sections"), c.origin())),
                contact == null ? "" : contact.post(),
                contact == null ? "" : contact.phone(),
                in.asPrinted(),
                in.origin());
    }

    private record Contact(String post, String phone) {}

    private ReportEntry entry(Fields in) {
        var project = in.text("project");
        var outside = in.text("outside-plan");
        if (project.isEmpty()) {
            in.require("name");
        } else if (!outside.isEmpty()) {
            findings.add(
                    Diagnostic.error("entry-inside-and-outside", in.origin().of("outside-plan"), "project", project));
        }
        in.require("status");
        var integrated = in.has("integrated-budget") ? in.money("integrated-budget") : null;
        return new ReportEntry(
                project,
                in.text("name"),
                in.choice("kind", Choices.KINDS, Kind.UNSPECIFIED),
                in.text("group"),
                outside,
                in.choice("status", Choices.STATUSES, Status.NOT_REPORTED),
                in.text("reason"),
                money(in, "budget"),
                integrated,
                money(in, "disbursed"),
                in.texts("method"),
                in.texts("indicators"),
                in.texts("targets"),
                in.texts("results"),
                in.nested("measured", ReportReader::measured),
                in.period("period"),
                in.texts("responsible"),
                in.text("remark"),
                in.asPrinted(),
                in.origin());
    }

    private static org.prongsai.model.Money money(Fields in, String key) {
        in.require(key);
        return in.money(key);
    }

    private static ReportEntry.Measured measured(Fields in) {
        var comparison = in.text("comparison");
        return new ReportEntry.Measured(
                in.number("target"), in.number("result"), in.text("unit"), comparison.isEmpty() ? ">=" : comparison);
    }

    private Memo memo(Fields in) {
        return new Memo(
                in.required("from"),
                in.text("number"),
                in.period("date"),
                in.text("subject"),
                in.text("to"),
                in.text("text"),
                in.records(
                        "signatories",
                        s -> new Memo.Signatory(
                                s.required("post"),
                                s.text("role"),
                                s.text("acting-for"),
                                s.choice("signed", Choices.YES_NO, false))),
                in.records("opinions", ReportReader::opinion),
                in.asPrinted(),
                in.origin());
    }

    private static Memo.Opinion opinion(Fields in) {
        Location at = in.at();
        var acknowledged =
                in.asPrinted().stream().findFirst().map(AsPrinted::reason).orElse("");
        return new Memo.Opinion(in.required("of"), in.text("signed-by"), in.text("text"), acknowledged, at);
    }
}
