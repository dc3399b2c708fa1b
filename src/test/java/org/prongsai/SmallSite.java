package org.prongsai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The small site every sample of a message begins with, and what samples do to it. */
public final class SmallSite {

    /** Where the samples are: {@code <code>/pass-…} and {@code <code>/fail-…}. */
    public static final Path SAMPLES = Path.of("src/test/resources/rules");

    /** The site itself; it is free of findings. */
    public static final Path BASE = SAMPLES.resolve("base");

    private static final String ABSENT = "absent.txt";

    private SmallSite() {}

    /** The folders of samples whose names begin so, sorted. */
    public static List<Path> samples(String prefix) {
        try (var folders = Files.walk(SAMPLES, 2)) {
            return folders.filter(Files::isDirectory)
                    .filter(f -> f.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the site into a folder. */
    public static void copyTo(Path site) {
        copy(BASE, site);
    }

    /** Copies the site with the files of a sample put over it, and without those its {@code absent.txt} names. */
    public static void copyTo(Path site, Path sample) {
        copy(BASE, site);
        copy(sample, site);
        var absent = site.resolve(ABSENT);
        if (Files.exists(absent)) {
            try {
                for (String path : Files.readAllLines(absent)) {
                    remove(site.resolve(path));
                }
                Files.delete(absent);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void remove(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
