package org.prongsai.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.ContentType;
import org.prongsai.model.FileFormat;
import org.prongsai.model.Framework;
import org.prongsai.parse.Formats;
import org.prongsai.parse.SiteReader;
import org.prongsai.schema.EditorSettings;
import org.prongsai.schema.JsonSchema;
import org.prongsai.source.Workspace;

/**
 * What lets VS Code complete and explain the files of a site: one schema for every kind of file, and the settings that tie
 * them to files. The schemas are the program's and are replaced when they are out of date; of the settings, which are the
 * officer's, only the ties are touched.
 */
public final class EditorFiles {

    /** Hidden, so that neither the reader nor the preview sees it. */
    public static final String FOLDER = ".vscode";

    public static final String SETTINGS = FOLDER + "/settings.json";

    private static final String SCHEMAS = FOLDER + "/prongsai/";

    /** The ties, for settings that cannot be changed without losing something. */
    public static final String SETTINGS_TO_ADD = SCHEMAS + "settings.json";

    private static final String EXTENSIONS = FOLDER + "/extensions.json";

    private EditorFiles() {}

    /**
     * What was done.
     *
     * @param changed whether any file was written
     * @param kept whether the officer's settings were left alone though they lack ties
     */
    public record Outcome(boolean changed, boolean kept) {}

    /** Writes what is missing or out of date. */
    public static Outcome write(Path folder) throws IOException {
        var formats = formats(new Workspace(folder));
        boolean changed = false;
        for (FileFormat format : formats) {
            changed |= replace(folder.resolve(SCHEMAS + format.id() + ".json"), JsonSchema.of(format));
        }
        var ties = ties(formats);
        var settings = folder.resolve(SETTINGS);
        var before = Files.exists(settings) ? Files.readString(settings) : "";
        var after = EditorSettings.tied(before, "./" + SCHEMAS, ties);
        if (after.isPresent()) {
            changed |= replace(settings, after.get());
        } else {
            changed |= replace(
                    folder.resolve(SETTINGS_TO_ADD),
                    EditorSettings.tied("", "./" + SCHEMAS, ties).orElseThrow());
        }
        var extensions = folder.resolve(EXTENSIONS);
        if (!Files.exists(extensions)) {
            changed |= replace(extensions, EditorSettings.recommendations());
        }
        return new Outcome(changed, after.isEmpty());
    }

    /** Every format with the files it holds for; an answer's type is known by the list of its year. */
    static List<FileFormat> formats(Workspace workspace) {
        var asked = SiteReader.askedOfAllYears(workspace);
        var types = new TreeMap<String, ContentType>();
        asked.values().forEach(a -> types.putAll(a.types()));
        Map<String, List<String>> items = new LinkedHashMap<>();
        asked.forEach((year, list) -> {
            for (Framework.Item item : list.framework().items()) {
                var type = Optional.ofNullable(item.type()).orElse("");
                if (type.isEmpty() || types.containsKey(type)) {
                    items.computeIfAbsent(type, t -> new ArrayList<>())
                            .add(year + "/[oO]" + item.code().substring(1));
                }
            }
        });
        var formats = new ArrayList<>(Formats.all());
        formats.add(Formats.answer().in(globs(items.get(""))));
        for (FileFormat answer : Formats.answers(List.copyOf(types.values()))) {
            formats.add(answer.in(globs(items.get(answer.id().substring("oit-".length())))));
        }
        return formats;
    }

    /** Files as {@code new} names them: o01.yml and o01-structure.yml; and those without the zero. */
    private static List<String> globs(@Nullable List<String> items) {
        if (items == null) {
            return List.of();
        }
        var globs = new ArrayList<String>();
        var padded = items.stream().map(i -> i.replaceFirst("\\](.)$", "]0$1")).toList();
        globs.add(glob(padded) + "*.yml");
        var single = items.stream().filter(i -> i.matches(".*\\].")).toList();
        if (!single.isEmpty()) {
            globs.add(glob(single) + ".yml");
            globs.add(glob(single) + "-*.yml");
        }
        return globs;
    }

    private static String glob(List<String> items) {
        var names = items.size() == 1 ? items.get(0) : "{" + String.join(",", items) + "}";
        return Workspace.CONTENT + "/*/oit/" + names;
    }

    private static Map<String, List<String>> ties(List<FileFormat> formats) {
        var ties = new LinkedHashMap<String, List<String>>();
        formats.stream()
                .filter(format -> !format.files().isEmpty())
                .forEach(format -> ties.put(format.id() + ".json", format.files()));
        return ties;
    }

    /** Writes a file unless it is so already. */
    private static boolean replace(Path file, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && Arrays.equals(bytes, Files.readAllBytes(file))) {
            return false;
        }
        Files.createDirectories(file.getParent());
        var fresh = file.resolveSibling(file.getFileName() + "~");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }
}
