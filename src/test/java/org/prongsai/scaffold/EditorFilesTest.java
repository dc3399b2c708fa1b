package org.prongsai.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.build.SiteBuild;
import org.prongsai.schema.JsonSchema;
import org.prongsai.source.Workspace;

/** What an editor is given, and that an officer's own settings stay. */
class EditorFilesTest {

    private static final Path APPROVED = Path.of("src/test/resources/schema/corrections.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsWhatIsMade() throws IOException {
        assertTrue(EditorFiles.write(folder).changed());
        for (var format : EditorFiles.formats(new Workspace(folder))) {
            var file = folder.resolve(".vscode/prongsai/" + format.id() + ".json");
            assertEquals(JsonSchema.of(format), Files.readString(file));
        }
        var ties = JSON.readTree(Files.readString(folder.resolve(EditorFiles.SETTINGS)))
                .path("yaml.schemas");
        ties.fieldNames().forEachRemaining(schema -> assertTrue(Files.exists(folder.resolve(schema)), schema));
        assertTrue(Files.readString(folder.resolve(".vscode/extensions.json")).contains("redhat.vscode-yaml"));
    }

    @Test
    void aSchemaReadsAsItWasApproved() throws IOException {
        EditorFiles.write(folder);
        var actual = Files.readString(folder.resolve(".vscode/prongsai/corrections.json"));
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(APPROVED.getParent());
            Files.writeString(APPROVED, actual);
        }
        assertEquals(Files.readString(APPROVED), actual, "read the difference, then run with -Dapprove=true");
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        EditorFiles.write(folder);
        var before = files();
        assertEquals(new EditorFiles.Outcome(false, false), EditorFiles.write(folder));
        assertEquals(before, files());
    }

    @Test
    void aSchemaOutOfDateIsReplaced() throws IOException {
        EditorFiles.write(folder);
        var before = files();
        Files.writeString(folder.resolve(".vscode/prongsai/plan.json"), "{}");
        assertTrue(EditorFiles.write(folder).changed());
        assertEquals(before, files());
    }

    @Test
    void plainSettingsKeepEverythingElse() throws IOException {
        settings("{\"editor.fontSize\": 14.5, \"a\": [null, true], \"yaml.schemas\": "
                + "{\"./own.json\": \"own.yml\", \"./.vscode/prongsai/old.json\": []}}");
        assertEquals(new EditorFiles.Outcome(true, false), EditorFiles.write(folder));
        var after = JSON.readTree(Files.readString(folder.resolve(EditorFiles.SETTINGS)));
        assertEquals("14.5", after.path("editor.fontSize").asText());
        assertEquals("[null,true]", after.path("a").toString());
        assertEquals("own.yml", after.path("yaml.schemas").path("./own.json").asText());
        assertFalse(after.path("yaml.schemas").has("./.vscode/prongsai/old.json"));
        assertTrue(after.path("yaml.schemas").has("./.vscode/prongsai/plan.json"));
    }

    @Test
    void settingsWithCommentsAreLeftAlone() throws IOException {
        for (String own :
                new String[] {"{\n  // ของเรา\n  \"a\": 1,\n}", "{\"yaml.schemas\": []}", "{\"a\": 1, \"a\": 2}"}) {
            settings(own);
            assertTrue(EditorFiles.write(folder).kept(), own);
            assertEquals(own, Files.readString(folder.resolve(EditorFiles.SETTINGS)));
            assertTrue(Files.readString(folder.resolve(EditorFiles.SETTINGS_TO_ADD))
                    .contains("plan.json"));
        }
    }

    @Test
    void checkDoesNotSeeThem() throws IOException {
        Draft.write(folder, Starter.files());
        EditorFiles.write(folder);
        assertFalse(new SiteBuild(folder, stage -> {}).check().findings().hasErrors());
    }

    private void settings(String text) throws IOException {
        var file = folder.resolve(EditorFiles.SETTINGS);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
