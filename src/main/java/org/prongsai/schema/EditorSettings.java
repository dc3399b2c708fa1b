package org.prongsai.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings of VS Code that tie files to schemas, for the YAML extension of Red Hat. */
public final class EditorSettings {

    private static final String SCHEMAS = "yaml.schemas";

    private EditorSettings() {}

    /**
     * Settings with these ties instead of earlier ones of ours; everything else stays as it is.
     *
     * @param before the settings so far; empty for none
     * @param folder where our schemas are, with a slash at the end: keys that begin so are ours
     * @param ties a schema's name in that folder, to globs of files
     * @return nothing where the settings cannot be read, as when they have comments, or say something else there
     */
    public static Optional<String> tied(String before, String folder, Map<String, List<String>> ties) {
        var settings = JsonText.object(before.isBlank() ? "{}" : before);
        if (settings.isEmpty() || !(settings.get().getOrDefault(SCHEMAS, Map.of()) instanceof Map<?, ?> old)) {
            return Optional.empty();
        }
        var schemas = new LinkedHashMap<String, @Nullable Object>();
        old.forEach((schema, files) -> {
            if (!String.valueOf(schema).startsWith(folder)) {
                schemas.put(String.valueOf(schema), files);
            }
        });
        ties.forEach((schema, files) -> schemas.put(folder + schema, files));
        if (schemas.equals(old)) {
            return Optional.of(before);
        }
        var after = new LinkedHashMap<String, @Nullable Object>(settings.get());
        after.put(SCHEMAS, schemas);
        return Optional.of(JsonText.of(after));
    }

    /** The extension that reads the ties, for VS Code to offer. */
    public static String recommendations() {
        return JsonText.of(Map.of("recommendations", List.of("redhat.vscode-yaml")));
    }
}
