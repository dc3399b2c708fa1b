package org.prongsai.robust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whole sites as files in memory: bytes by path, with forward slashes. */
final class SampleFiles {

    private static final Path SITES = Path.of("src/test/resources/sites");
    private static final Path STARTER = Path.of("content/ban-tuayang");

    /** Of the invented agency of the demo: what keeps every kind of file and little of each. */
    private static final Predicate<String> FEW = path ->
            !path.startsWith("files/people/") && !path.matches("oit/2567/o(0[25-79]|1[0135789]|2[0-2579]|3[01]).*");

    private SampleFiles() {}

    /** The sample of a name in {@code src/test/resources/sites}. */
    static Map<String, byte[]> sample(String name) {
        return read(SITES.resolve(name).resolve("site"), "", path -> true);
    }

    /** The sample of one agency, with a lock of addresses, former addresses and corrections of a year that is over. */
    static Map<String, byte[]> closedYear() {
        var files = sample("agency");
        put(files, "site-config.yml", """
                title: เว็บไซต์ตัวอย่าง
                base-url: https://sample.example/ita
                mode: agency
                open-year: 2568
                url-lock: content/addresses.lock
                """);
        put(files, "content/redirects.yml", """
                - from: /plans/2567/p01/
                  to: /plans/2566-2568/p01/
                  since: 2569-11-21
                  reason: ตั้งรหัสใหม่
                - from: /plans/2567/p09/
                  gone: ยกเลิกโครงการตามมติสภา
                  since: 2569-11-21
                """);
        put(files, "content/tambon/corrections.yml", """
                - file: reports/2567-12m.yml
                  on: 2569-11-21
                  reason: พิมพ์ยอดเบิกจ่ายผิดหลัก
                  by: หัวหน้าสำนักปลัด
                """);
        return files;
    }

    /** The demo's invented agency by itself, trimmed: typed answers, tables, PDFs, pictures, news. */
    static Map<String, byte[]> starter() {
        var files = read(STARTER, "content/ban-tuayang/", FEW);
        put(files, "site-config.yml", """
                title: เว็บไซต์ตัวอย่าง
                base-url: https://sample.example/
                mode: portal
                open-year: 2566
                url-lock: content/addresses.lock
                """);
        return files;
    }

    /** Writes files into a folder that may hold others. */
    static void write(Map<String, byte[]> files, Path folder) {
        files.forEach((path, bytes) -> {
            try {
                var file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Every file in a folder and below. */
    static Map<String, byte[]> read(Path folder) {
        return read(folder, "", path -> true);
    }

    /** Removes a folder with everything in it. */
    static void delete(Path folder) {
        try (Stream<Path> all = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> read(Path folder, String prefix, Predicate<String> wanted) {
        var files = new TreeMap<String, byte[]>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                var path = folder.relativize(file).toString().replace('\\', '/');
                if (wanted.test(path)) {
                    files.put(prefix + path, Files.readAllBytes(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
