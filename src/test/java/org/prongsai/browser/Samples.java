package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prongsai.build.SiteBuild;

/** The sites that are tried, built once, and of each the pages that differ in kind. */
final class Samples {

    /**
     * A finished site: the approved samples of one agency, the demo of several, and the gallery, whose agencies are each an
     * extreme.
     */
    enum Sample {
        AGENCY(Path.of("src/test/resources/sites/agency/site")),
        /** Of two languages; its English pages are tried. */
        ENGLISH(Path.of("src/test/resources/sites/english/site")),
        DEMO(Path.of(".")),
        GALLERY(Gallery.FOLDER);

        private final Path source;

        Sample(Path source) {
            this.source = source;
        }

        Path folder() {
            return Holder.FOLDERS.get(this);
        }

        /** The file behind an address such as {@code ko/plans/2561-2564/}; empty for the first page. */
        Path page(String address) {
            return folder().resolve(address).resolve("index.html");
        }
    }

    /**
     * One page to be tried.
     *
     * @param kind pages of one kind differ by their content only: {@code plans/*}, {@code plans/*}{@code /*}; those of
     *     OIT items by what they show as well: {@code oit/*}{@code /* people}, official forms by their name: {@code
     *     plans/*}{@code /*}{@code /form}
     */
    record SamplePage(Sample sample, String path, String kind) {

        static SamplePage of(Sample sample, Path file) {
            var path = sample.folder().relativize(file).toString().replace('\\', '/');
            if (sample == Sample.ENGLISH) {
                path = path.replaceFirst("^en/", "");
            }
            var form = path.endsWith("/form/index.html") ? "/form" : "";
            var own = (sample == Sample.DEMO || sample == Sample.GALLERY) && !path.startsWith("oit/");
            var folders = path.substring(own ? path.indexOf('/') + 1 : 0).split("/");
            var kind = path.equals("index.html") ? "" : folders[0] + "/*".repeat(Math.max(0, folders.length - 2));
            var looks = folders[0].equals("oit") && folders.length > 3 ? kind + look(file, folders[2]) : kind;
            // In the gallery every agency differs.
            return new SamplePage(
                    sample,
                    sample == Sample.ENGLISH ? "en/" + path : path,
                    (sample == Sample.GALLERY && own ? path.replaceFirst("/.*", "") + " " + looks : looks) + form);
        }

        /** Items are shown in different ways; the other pages of a year are of a kind of their own. */
        private static String look(Path file, String folder) {
            if (!folder.matches("o[0-9]+")) {
                return " " + folder;
            }
            try {
                var html = Files.readString(file);
                return Stream.of("people", "picture", "records wide", "records stack")
                        .filter(look -> html.contains("class=\"" + look + "\""))
                        .map(look -> " " + look)
                        .findFirst()
                        .orElse("");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Path file() {
            return sample.folder().resolve(path);
        }

        /** The page for addresses without a page is sent by a server, which knows where the site begins. */
        boolean opensByDoubleClick() {
            return !path.equals("404.html");
        }

        @Override
        public String toString() {
            return sample.name().toLowerCase(Locale.ROOT) + "/" + path.replace("index.html", "");
        }
    }

    private Samples() {}

    /** Of every kind in every sample the page with the most to show. */
    static List<SamplePage> pages() {
        var largest = new TreeMap<String, SamplePage>();
        for (Sample sample : Sample.values()) {
            for (Path file : files(sample.folder())) {
                boolean tried = sample != Sample.ENGLISH
                        || file.startsWith(sample.folder().resolve("en"));
                if (!tried || !file.toString().endsWith(".html")) {
                    continue;
                }
                var page = SamplePage.of(sample, file);
                if (Gallery.shows(page)) {
                    largest.merge(sample + page.kind(), page, Samples::larger);
                }
            }
        }
        return List.copyOf(largest.values());
    }

    /** The first page of a kind in the site of one agency. */
    static SamplePage page(String kind) {
        return pages().stream()
                .filter(page -> page.sample() == Sample.AGENCY && page.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static SamplePage larger(SamplePage a, SamplePage b) {
        try {
            return Files.size(b.file()) > Files.size(a.file()) ? b : a;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {

        static final Map<Sample, Path> FOLDERS = build();

        private static Map<Sample, Path> build() {
            var folders = new LinkedHashMap<Sample, Path>();
            Gallery.write();
            for (Sample sample : Sample.values()) {
                var folder =
                        Browsers.FOLDER.resolve("sites").resolve(sample.name().toLowerCase(Locale.ROOT));
                var result = new SiteBuild(sample.source, stage -> {}).build(folder.toAbsolutePath());
                assertTrue(result.published(), () -> result.findings().sorted().toString());
                folders.put(sample, folder.toAbsolutePath());
            }
            return folders;
        }
    }
}
