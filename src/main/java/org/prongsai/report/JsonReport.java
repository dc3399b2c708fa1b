package org.prongsai.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;

/** Findings for other programs: one object each, sorted by place. Lines and columns count from 1; 0 is the whole file. */
public final class JsonReport {

    private final Catalogue catalogue;

    public JsonReport(Language language) {
        this.catalogue = Catalogue.of(language);
    }

    /** Writes the report. */
    public void print(Diagnostics diagnostics, Appendable out) throws IOException {
        var text = new StringWriter();
        var pretty = new DefaultPrettyPrinter().withArrayIndenter(new DefaultIndenter("  ", "\n"));
        pretty.indentObjectsWith(new DefaultIndenter("  ", "\n"));
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(pretty);
            json.writeStartArray();
            for (Diagnostic finding : diagnostics.sorted()) {
                json.writeStartObject();
                json.writeStringField("code", finding.code());
                json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
                json.writeStringField("file", Shown.path(finding.at().file()));
                json.writeNumberField("line", finding.at().line());
                json.writeNumberField("column", finding.at().column());
                json.writeStringField("message", catalogue.what(finding));
                json.writeStringField("fix", catalogue.fix(finding));
                text(json, "item", finding.item());
                text(json, "element", finding.element());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.append(text.toString()).append('\n');
    }

    private static void text(JsonGenerator json, String field, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }
}
