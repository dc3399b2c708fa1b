package org.prongsai.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.prongsai.build.BuildResult;
import org.prongsai.build.SiteBuild;
import org.prongsai.build.Stage;
import org.prongsai.diagnostic.Severity;

/**
 * Builds a made-up portal and prints what it cost: {@code Benchmark FOLDER AGENCIES}. The site is written below the
 * folder once and kept; the first build is that of a fresh process, as an officer runs it.
 */
public final class Benchmark {

    private Benchmark() {}

    public static void main(String... args) throws IOException {
        var agencies = Integer.parseInt(args[1]);
        var folder = Path.of(args[0]).resolve("site-" + agencies);
        if (!Files.exists(folder.resolve("content"))) {
            new BenchmarkSite(folder).write(agencies);
        }
        long start = System.nanoTime();
        BuildResult result = new SiteBuild(folder, stage -> {})
                .build(folder.resolve("target").resolve("site"));
        long nanos = System.nanoTime() - start;
        print("agencies        %,10d%n", agencies);
        for (Stage stage : result.stages()) {
            print("%-15s %,10d  %8.2f s%n", stage.name(), stage.count(), seconds(stage.nanos()));
        }
        print("pages           %,10d  %8.0f pages/s%n", result.pages(), result.pages() / seconds(nanos));
        print("whole build     %10s  %8.2f s%n", "", seconds(nanos));
        print("peak heap       %,10d  MiB%n", peakHeap() >> 20);
        print(
                "errors/warnings %,10d  %,d%n",
                result.findings().count(Severity.ERROR), result.findings().count(Severity.WARNING));
        if (!result.published()) {
            result.findings().sorted().stream().limit(5).forEach(System.out::println);
            System.exit(1);
        }
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
