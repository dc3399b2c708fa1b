package org.prongsai.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Answer;
import org.prongsai.model.Reference;

/** Reads what stands under the ids of elements, in any form, and the files to download. */
final class AnswerReader {

    private final Attachments attachments;
    private final Diagnostics findings;

    /**
     * A reader for one file.
     *
     * @param attachments the agency's files
     */
    AnswerReader(Attachments attachments, Diagnostics findings) {
        this.attachments = attachments;
        this.findings = findings;
    }

    /** Answers by element id. */
    Map<String, Answer> answers(Fields in) {
        var answers = new LinkedHashMap<String, Answer>();
        for (Node.Entry element : in.table("elements")) {
            answers.put(element.key(), answer(element));
        }
        return answers;
    }

    /** Files to download. */
    List<Reference> files(Fields in) {
        return in.records(
                "files",
                f -> reference(f.text("name"), f.required("path"), f.origin().of("path")));
    }

    private Answer answer(Node.Entry element) {
        if (element.value() instanceof Node.Scalar text) {
            return new Answer(text.text(), List.of(), null, null, Fields.origin(element));
        }
        var in = Fields.of(element.value(), "elements: " + element.key(), findings);
        var answer = new Answer(
                in.text("text"), in.texts("items"), link(in), in.nested("table", this::table), Fields.origin(element));
        in.done();
        return answer;
    }

    private @Nullable Reference link(Fields in) {
        var target = in.text("link");
        return target.isEmpty() ? null : reference("", target, in.origin().of("link"));
    }

    private Reference reference(String name, String target, Location at) {
        return attachments.reference(name, target, at);
    }

    private Answer.Table table(Fields in) {
        in.require("columns");
        in.require("rows");
        var rows = new ArrayList<Answer.Row>();
        for (Node row : in.items("rows")) {
            if (row instanceof Node.Sequence cells) {
                rows.add(new Answer.Row(cells(cells), row.at()));
            } else {
                findings.add(Diagnostic.error("value-not-list", row.at(), "key", "rows"));
            }
        }
        return new Answer.Table(in.texts("columns"), rows);
    }

    private List<String> cells(Node.Sequence row) {
        var cells = new ArrayList<String>();
        for (Node cell : row.items()) {
            if (cell instanceof Node.Scalar scalar) {
                cells.add(scalar.text());
            } else {
                findings.add(Diagnostic.error("value-not-text", cell.at(), "key", "rows"));
            }
        }
        return cells;
    }
}
