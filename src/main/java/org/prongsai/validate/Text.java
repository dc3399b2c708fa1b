package org.prongsai.validate;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Agency;
import org.prongsai.model.Answer;
import org.prongsai.model.Article;
import org.prongsai.model.ContentType;
import org.prongsai.model.Entry;
import org.prongsai.model.Group;
import org.prongsai.model.IntegrityMeasures;
import org.prongsai.model.ItaResult;
import org.prongsai.model.Money;
import org.prongsai.model.Origin;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Project;
import org.prongsai.model.ReportEntry;
import org.prongsai.model.Result;
import org.prongsai.model.RiskTable;
import org.prongsai.model.Section;
import org.prongsai.model.Value;

/**
 * One text of the content.
 *
 * @param value as written
 * @param field the key it stands under
 * @param index its position in a list, counted from 0; -1 outside lists
 * @param origin the record it belongs to
 * @param markdown whether it is prose with marks of its own
 */
record Text(String value, String field, int index, Origin origin, boolean markdown) {

    /** Where it stands; looked up only for the few texts that are at fault. */
    Location at() {
        return index < 0 ? origin.of(field) : Words.place(origin, field + "." + index, field);
    }

    /** Hands over every text of an agency that is not empty; what a signed document prints is left out. */
    static void each(Agency agency, Consumer<Text> use) {
        var walk = new Walk(use);
        walk.line("summary", agency.summary(), agency.origin());
        agency.plans().forEach(walk::plan);
        agency.reports().forEach(walk::report);
        agency.itaResults().forEach(walk::result);
        agency.entries().forEach(walk::disclosed);
        for (Article article : agency.articles()) {
            walk.line("title", article.title(), article.origin());
            walk.prose("text", article.text(), article.origin());
        }
    }

    private record Walk(Consumer<Text> use) {

        private void plan(Plan plan) {
            line("title", plan.title(), plan.origin());
            line("responsible", plan.responsible(), plan.origin());
            plan.groups().stream().flatMap(Group::tree).forEach(g -> line("name", g.name(), g.origin()));
            plan.targets().forEach(t -> line("indicator", t.indicator(), t.origin()));
            plan.revisions().forEach(r -> line("note", r.note(), at(r.at())));
            sections(plan.sections());
            var risks = plan.risks();
            if (risks != null) {
                for (int i = 0; i < risks.rows().size(); i++) {
                    RiskTable.Row row = risks.rows().get(i);
                    line("process", row.process(), item("rows", i, risks.origin()));
                    row.risks().forEach(r -> line("text", r.text(), at(r.at())));
                    row.controls().forEach(c -> line("text", c.text(), at(c.at())));
                }
            }
            plan.projects().forEach(this::project);
        }

        private void project(Project project) {
            var origin = project.origin();
            line("name", project.name(), origin);
            prose("rationale", project.rationale(), origin);
            lines("objectives", project.objectives(), origin);
            line("target-group", project.targetGroup().text(), origin);
            line("place", project.place(), origin);
            for (int i = 0; i < project.methods().size(); i++) {
                var step = project.methods().get(i);
                add("methods", step.text(), i, origin, false);
                for (String part : step.steps()) {
                    add("methods", part, i, origin, false);
                }
            }
            lines("responsible", project.responsible(), origin);
            results("outputs", project.outputs(), origin);
            results("outcomes", project.outcomes(), origin);
            results("indicators", project.indicators(), origin);
            line("remark", project.remark(), origin);
            for (Money money : project.budgets().values()) {
                line("budgets", money.reason(), origin);
            }
        }

        private void results(String field, List<Result> results, Origin origin) {
            for (int i = 0; i < results.size(); i++) {
                add(field, results.get(i).text(), i, origin, false);
                add(field, results.get(i).measuredBy(), i, origin, false);
            }
        }

        private void report(ProgressReport report) {
            line("title", report.title(), report.origin());
            line("responsible", report.responsible(), report.origin());
            report.entries().forEach(this::entry);
            line("reason", report.unreported().reason(), report.unreported().origin());
            sections(report.narrative());
            var memo = report.memo();
            if (memo != null) {
                line("subject", memo.subject(), memo.origin());
                prose("text", memo.text(), memo.origin());
                memo.opinions().forEach(o -> line("text", o.text(), at(o.at())));
            }
            var conclusion = report.conclusion();
            if (conclusion != null) {
                sections(conclusion.sections());
            }
        }

        private void entry(ReportEntry entry) {
            var origin = entry.origin();
            line("name", entry.name(), origin);
            line("outside-plan", entry.outsidePlan(), origin);
            line("reason", entry.reason(), origin);
            lines("method", entry.method(), origin);
            lines("indicators", entry.indicators(), origin);
            lines("targets", entry.targets(), origin);
            lines("results", entry.results(), origin);
            lines("responsible", entry.responsible(), origin);
            line("remark", entry.remark(), origin);
        }

        private void result(ItaResult result) {
            prose("analysis", result.analysis(), result.origin());
            line("responsible", result.responsible(), result.origin());
            var measures = result.measures();
            if (measures == null) {
                return;
            }
            line("title", measures.title(), measures.origin());
            line("responsible", measures.responsible(), measures.origin());
            for (int i = 0; i < measures.topics().size(); i++) {
                IntegrityMeasures.Topic topic = measures.topics().get(i);
                line("title", topic.title(), item("topics", i, measures.origin()));
                for (IntegrityMeasures.Measure measure : topic.measures()) {
                    line("title", measure.title(), measure.origin());
                    lines("steps", measure.steps(), measure.origin());
                    lines("responsible", measure.responsible(), measure.origin());
                    line("remark", measure.remark(), measure.origin());
                    lines("result", measure.results(), measure.origin());
                    lines("outcome", measure.outcomes(), measure.origin());
                }
            }
        }

        private void disclosed(Entry entry) {
            var origin = entry.origin();
            line("title", entry.title(), origin);
            line("responsible", entry.responsible(), origin);
            line("nothing-to-report", entry.nothingToReport(), origin);
            prose("text", entry.text(), origin);
            entry.files().forEach(f -> line("name", f.name(), at(f.at())));
            var content = entry.content();
            if (content != null) {
                values(content.type().fields(), content.values());
            }
            for (Answer answer : entry.answers().values()) {
                prose("text", answer.text(), answer.origin());
                lines("items", answer.items(), answer.origin());
                var table = answer.table();
                if (table != null) {
                    lines("table", table.columns(), answer.origin());
                    table.rows().forEach(r -> r.cells().forEach(c -> line("rows", c, at(r.at()))));
                }
            }
        }

        private void values(List<ContentType.Field> fields, Map<String, Value> values) {
            for (ContentType.Field field : fields) {
                var value = values.get(field.id());
                if (value instanceof Value.Text text && field.kind() == ContentType.Kind.PROSE) {
                    prose(field.id(), text.text(), at(text.at()));
                } else if (value instanceof Value.Text text && field.kind() == ContentType.Kind.TEXT) {
                    line(field.id(), text.text(), at(text.at()));
                } else if (value instanceof Value.Texts texts) {
                    texts.texts().forEach(t -> line(field.id(), t, at(texts.at())));
                } else if (value instanceof Value.Records records) {
                    records.rows().forEach(r -> values(field.fields(), r.values()));
                }
            }
        }

        private void sections(List<Section> sections) {
            for (Section section : sections) {
                var origin = at(section.at());
                line("title", section.title(), origin);
                prose("text", section.text(), origin);
                section.items().forEach(i -> line("items", i, origin));
            }
        }

        private void lines(String field, List<String> texts, Origin origin) {
            for (int i = 0; i < texts.size(); i++) {
                add(field, texts.get(i), i, origin, false);
            }
        }

        private void line(String field, String text, Origin origin) {
            add(field, text, -1, origin, false);
        }

        private void prose(String field, String text, Origin origin) {
            add(field, text, -1, origin, true);
        }

        private void add(String field, String text, int index, Origin origin, boolean markdown) {
            if (!text.isEmpty()) {
                use.accept(new Text(text, field, index, origin, markdown));
            }
        }

        private static Origin item(String field, int index, Origin origin) {
            return at(Words.place(origin, field + "." + index));
        }

        private static Origin at(Location place) {
            return new Origin(place, Map.of());
        }
    }
}
