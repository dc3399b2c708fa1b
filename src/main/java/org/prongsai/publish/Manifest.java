package org.prongsai.publish;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every published file but the manifest itself.
 *
 * @param files sorted by path
 */
public record Manifest(List<Entry> files) {

    /** Where the manifest stands, from the site's root. */
    public static final String FILE = "manifest.json";

    private static final JsonFactory JSON = new JsonFactory();

    public Manifest {
        files = files.stream().sorted(Comparator.comparing(Entry::path)).toList();
    }

    /**
     * One published file.
     *
     * @param path from the site's root
     * @param size in bytes
     * @param sha256 of its bytes, 64 hexadecimal digits in lower case
     */
    public record Entry(String path, long size, String sha256) {}

    static Manifest of(Collection<Entry> files) {
        return new Manifest(List.copyOf(files));
    }

    /** Reads a manifest; what is not one is an {@link IOException}. */
    public static Manifest read(InputStream stream) throws IOException {
        try (var parser = JSON.createParser(stream)) {
            expect(parser, parser.nextToken() == JsonToken.START_OBJECT);
            expect(parser, "files".equals(parser.nextFieldName()) && parser.nextToken() == JsonToken.START_ARRAY);
            var files = new ArrayList<Entry>();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                files.add(entry(parser));
            }
            expect(parser, parser.currentToken() == JsonToken.END_ARRAY);
            expect(parser, parser.nextToken() == JsonToken.END_OBJECT);
            return new Manifest(files);
        }
    }

    /** The manifest as the file published: UTF-8, one entry a line. */
    public byte[] toJson() {
        var bytes = new ByteArrayOutputStream(files.size() * 160 + 32);
        try (var json = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (Entry file : files) {
                write(file, json);
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Entry file, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", file.path());
        json.writeNumberField("size", file.size());
        json.writeStringField("sha256", file.sha256());
        json.writeEndObject();
    }

    private static Entry entry(JsonParser parser) throws IOException {
        @Nullable String path = null;
        @Nullable String sha256 = null;
        long size = -1;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            switch (name) {
                case "path" -> path = parser.getValueAsString();
                case "size" -> size = parser.getValueAsLong(-1);
                case "sha256" -> sha256 = parser.getValueAsString();
                default -> parser.skipChildren();
            }
        }
        if (path == null || sha256 == null || size < 0) {
            throw new JsonParseException(parser, "not a manifest");
        }
        return new Entry(path, size, sha256);
    }

    private static void expect(JsonParser parser, boolean met) throws IOException {
        if (!met) {
            throw new JsonParseException(parser, "not a manifest");
        }
    }
}
