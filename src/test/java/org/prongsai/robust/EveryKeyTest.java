package org.prongsai.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.build.SiteBuild;
import org.prongsai.diagnostic.Diagnostic;

/** Every key that the samples write is missed where it is doubled, misspelt or left without its value. */
class EveryKeyTest {

    /** A key with its value on one line. */
    private static final Pattern KEY = Pattern.compile("^(\\s*)(- )?([a-z][a-z-]*): [^|>&\\[{].*");

    /** Files that have keys. */
    private static final String YAML = ".*\\.(yml|md)";

    @TempDir
    Path folder;

    private final List<String> passedOver = new ArrayList<>();
    private int tried;

    @Test
    void isMissed() throws IOException {
        for (String sample : List.of("agency", "oit")) {
            var files = SampleFiles.sample(sample);
            var site = folder.resolve(sample);
            SampleFiles.write(files, site);
            var before = new HashSet<>(check(site));
            var known = new HashSet<String>();
            for (var file : files.entrySet()) {
                if (file.getKey().matches(YAML)) {
                    eachKey(site, file, known, before);
                }
            }
        }
        assertEquals(List.of(), passedOver);
        assertTrue(tried > 200, tried + " tried");
        System.out.println(tried + " keys doubled, misspelt or without value");
    }

    private void eachKey(Path site, Map.Entry<String, byte[]> file, HashSet<String> known, HashSet<Diagnostic> before)
            throws IOException {
        var lines = List.of(new String(file.getValue(), StandardCharsets.UTF_8).split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            var key = KEY.matcher(lines.get(i));
            var kind = file.getKey().replaceAll("[^/]+$", "") + (key.matches() ? key.group(3) : "");
            if (!key.matches() || !known.add(kind)) {
                continue;
            }
            int line = i + 1;
            var name = key.group(3);
            var again = " ".repeat(key.group(1).length() + (key.group(2) == null ? 0 : 2));
            var doubled = new ArrayList<>(lines);
            doubled.add(line, again + lines.get(i).substring(again.length()));
            attempt(
                    site,
                    file.getKey(),
                    doubled,
                    before,
                    "doubled " + kind,
                    d -> d.code().equals("key-duplicate") && d.at().line() == line + 1);
            attempt(
                    site,
                    file.getKey(),
                    with(lines, i, again, key.group(2), name + "-x: ก"),
                    before,
                    "misspelt " + kind,
                    d -> d.at().line() == line);
            attempt(
                    site,
                    file.getKey(),
                    with(lines, i, again, key.group(2), name + ":"),
                    before,
                    "without value " + kind,
                    d -> d.at().line() > 0);
        }
    }

    private static List<String> with(List<String> lines, int index, String indent, String dash, String text) {
        var changed = new ArrayList<>(lines);
        var before = dash == null ? indent : indent.substring(2) + dash;
        changed.set(index, before + text);
        return changed;
    }

    private void attempt(
            Path site,
            String path,
            List<String> lines,
            HashSet<Diagnostic> before,
            String story,
            Predicate<Diagnostic> expected)
            throws IOException {
        var file = site.resolve(path);
        var right = Files.readAllBytes(file);
        Files.writeString(file, String.join("\n", lines));
        var said = check(site).stream().filter(d -> !before.contains(d)).toList();
        Files.write(file, right);
        tried++;
        if (said.stream().noneMatch(d -> d.at().file().equals(path) && expected.test(d))) {
            passedOver.add(story + " in " + path + ": "
                    + said.stream().map(d -> d.code() + " " + d.at()).toList());
        }
    }

    private static List<Diagnostic> check(Path site) {
        return new SiteBuild(site, stage -> {}).check().findings().sorted();
    }
}
