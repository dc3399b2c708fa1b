package org.prongsai.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Language;
import org.prongsai.model.Site;
import org.prongsai.parse.SiteReader;
import org.prongsai.report.TerminalReport;
import org.prongsai.source.Workspace;

/** A site of the sample agency alone, in a folder where files can be changed and put back. */
final class SampleSite {

    /** The agency's id. */
    static final String AGENCY = "ban-tuayang";

    private static final Path CONFIG = Path.of("site-config.yml");
    private static final Path CONTENT = Path.of("content").resolve(AGENCY);

    private final Path folder;
    private final Map<Path, byte[]> before = new LinkedHashMap<>();
    private final List<Path> added = new ArrayList<>();

    /** Copies the sample into a folder. */
    SampleSite(Path folder) throws IOException {
        this.folder = folder;
        Files.copy(CONFIG, folder.resolve(CONFIG));
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.toList()) {
                var target = folder.resolve(file.toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** The file that answers an item, CSV files aside. */
    Path answer(String item) throws IOException {
        var start = "o%02d-".formatted(Integer.parseInt(item.substring(1)));
        try (Stream<Path> files = Files.list(folder.resolve(CONTENT).resolve("oit/2567"))) {
            return files.filter(f -> f.getFileName().toString().startsWith(start))
                    .filter(f -> !f.toString().endsWith(".csv"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Writes a file of the site until {@link #restore}. */
    void write(Path file, String text) throws IOException {
        if (Files.exists(file)) {
            before.putIfAbsent(file, Files.readAllBytes(file));
        } else {
            added.add(file);
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Puts the files of an overlay over the site until {@link #restore}. */
    void cover(Path overlay) throws IOException {
        try (Stream<Path> files = Files.walk(overlay)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(folder.resolve(overlay.relativize(file).toString()), Files.readString(file));
            }
        }
    }

    /** Undoes every change. */
    void restore() throws IOException {
        for (Map.Entry<Path, byte[]> file : before.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        for (Path file : added) {
            Files.delete(file);
            deleteIfEmpty(file.getParent());
        }
        before.clear();
        added.clear();
    }

    private static void deleteIfEmpty(Path folder) throws IOException {
        boolean empty;
        try (Stream<Path> files = Files.list(folder)) {
            empty = files.findAny().isEmpty();
        }
        if (empty) {
            Files.delete(folder);
        }
    }

    /** The site as it is read now. */
    Site read(Diagnostics findings) {
        return SiteReader.read(new Workspace(folder), findings).orElseThrow().site();
    }

    /** What there is to say of it now. */
    Diagnostics findings() {
        var findings = new Diagnostics();
        var workspace = new Workspace(folder);
        SiteReader.read(workspace, findings)
                .ifPresent(reading -> Rules.check(reading.site(), reading.incomplete(), workspace, findings));
        return findings;
    }

    /** The findings as an officer sees them. */
    String report(Diagnostics findings) throws IOException {
        var text = new StringBuilder();
        new TerminalReport(Language.TH, this::lines, 100, false).print(findings, text);
        return text.toString();
    }

    private List<String> lines(String file) {
        try {
            return Files.exists(folder.resolve(file)) ? Files.readAllLines(folder.resolve(file)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
