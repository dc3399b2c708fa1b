package org.prongsai.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Money;
import org.prongsai.model.Period;
import org.prongsai.model.Status;

/** Writes a JSON document; fields keep the order in which they are written. */
final class JsonFile {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final int SCORE_DECIMALS = 4;

    private final JsonGenerator json;

    private JsonFile(JsonGenerator json) {
        this.json = json;
    }

    /** Part of a document; may fail as any writing may. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    /** A whole document. */
    @FunctionalInterface
    interface Document {
        void write(JsonFile file) throws IOException;
    }

    /** The bytes of a document that is one object. */
    static byte[] bytes(Document document) {
        var bytes = new ByteArrayOutputStream();
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            document.write(new JsonFile(json));
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    void text(String field, String value) throws IOException {
        json.writeStringField(field, value);
    }

    /** A text, or {@code null} for an empty one. */
    void textOrNull(String field, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }

    void number(String field, int value) throws IOException {
        json.writeNumberField(field, value);
    }

    /** A number without needless decimals, or {@code null}. */
    void number(String field, @Nullable BigDecimal value) throws IOException {
        if (value == null) {
            json.writeNullField(field);
        } else {
            json.writeNumberField(field, plain(value));
        }
    }

    /** A score, rounded half up to four decimals. */
    void score(String field, @Nullable BigDecimal value) throws IOException {
        number(field, value == null ? null : value.setScale(SCORE_DECIMALS, RoundingMode.HALF_UP));
    }

    void flag(String field, boolean value) throws IOException {
        json.writeBooleanField(field, value);
    }

    void none(String field) throws IOException {
        json.writeNullField(field);
    }

    void object(String field, Body body) throws IOException {
        json.writeObjectFieldStart(field);
        body.write();
        json.writeEndObject();
    }

    void array(String field, Body body) throws IOException {
        json.writeArrayFieldStart(field);
        body.write();
        json.writeEndArray();
    }

    /** An object inside an array. */
    void element(Body body) throws IOException {
        json.writeStartObject();
        body.write();
        json.writeEndObject();
    }

    void texts(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void years(String field, List<FiscalYear> years) throws IOException {
        json.writeArrayFieldStart(field);
        for (FiscalYear year : years) {
            json.writeNumber(year.number());
        }
        json.writeEndArray();
    }

    /** One of the six facts about money; a sum has {@code baht}, and a reason is added when there is one. */
    void money(String field, Money money) throws IOException {
        object(field, () -> {
            text("kind", money.kind().code());
            var baht = money.baht();
            if (baht != null) {
                number("baht", baht);
            }
            if (!money.reason().isEmpty()) {
                text("reason", money.reason());
            }
        });
    }

    /** The first and the last day, or {@code null}. */
    void period(String field, @Nullable Period period) throws IOException {
        if (period == null) {
            json.writeNullField(field);
        } else {
            object(field, () -> {
                text("start", period.start().toString());
                text("end", period.end().toString());
            });
        }
    }

    void counts(String field, Map<Status, Integer> counts) throws IOException {
        object(field, () -> {
            for (Status status : Status.values()) {
                number(status.code(), counts.getOrDefault(status, 0));
            }
        });
    }

    /** A number without needless decimals. */
    static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
