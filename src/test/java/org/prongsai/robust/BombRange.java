package org.prongsai.robust;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Sets off bombs one after the other in a small machine, and writes a line about each: see {@link BombsTest}. */
final class BombRange {

    /** Nothing takes so long but what never ends. */
    private static final long HANG_MILLIS = TimeUnit.SECONDS.toMillis(20);

    /** A report longer than this nobody reads. */
    private static final int MOST_WORDS = 60_000;

    private static final List<String> SAMPLES = List.of("agency", "oit");

    private final Path folder;

    private BombRange(Path folder) {
        this.folder = folder;
    }

    /**
     * What a bomb did.
     *
     * @param name of the bomb
     * @param exit code of the run; negative when it did not end
     * @param millis how long the run took
     * @param work how long the machine worked for it, on all its cores, in milliseconds
     * @param megabytes the most the heap held, as far as the machine tells
     * @param codes of the errors, with their places
     * @param wrong what must not be; empty when all is well
     */
    record Effect(String name, int exit, long millis, long work, long megabytes, String codes, String wrong) {

        private static final String GAP = "\t";

        String line() {
            return String.join(
                    GAP,
                    name,
                    String.valueOf(exit),
                    String.valueOf(millis),
                    String.valueOf(work),
                    String.valueOf(megabytes),
                    codes,
                    wrong.replaceAll("[\\t\\n]", " "));
        }

        static Effect of(String line) {
            var parts = line.split(GAP, -1);
            return new Effect(
                    parts[0],
                    Integer.parseInt(parts[1]),
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]),
                    Long.parseLong(parts[4]),
                    parts[5],
                    parts[6]);
        }
    }

    /** Arguments: a folder to work in, a file for the lines, and the name of a bomb, or none for all. */
    public static void main(String... arguments) throws Exception {
        var range = new BombRange(Path.of(arguments[0]));
        var lines = new ArrayList<String>();
        for (String sample : SAMPLES) {
            SampleFiles.write(SampleFiles.sample(sample), range.folder.resolve(sample));
            // The first runs read the program itself.
            range.run(sample);
            range.run(sample);
        }
        for (Bomb bomb : Bombs.all()) {
            if (arguments.length < 3 || bomb.name().contains(arguments[2])) {
                var effect = range.setOff(bomb);
                lines.add(effect.line());
                Files.write(Path.of(arguments[1]), lines, StandardCharsets.UTF_8);
                if (effect.exit() < 0) {
                    break;
                }
            }
        }
        System.exit(0);
    }

    private Effect setOff(Bomb bomb) throws Exception {
        var sample = SampleFiles.sample(bomb.sample());
        SampleFiles.write(Map.of(bomb.path(), bomb.bytes().get()), folder.resolve(bomb.sample()));
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        var runs = new ArrayList<CommandRun>();
        var deaths = new ArrayList<Throwable>();
        var thread = new Thread(() -> runs.add(run(bomb.sample())), "bomb");
        thread.setUncaughtExceptionHandler((t, death) -> deaths.add(death));
        thread.setDaemon(true);
        long worked = worked();
        long start = System.nanoTime();
        thread.start();
        thread.join(HANG_MILLIS);
        long millis = (System.nanoTime() - start) / 1_000_000;
        long work = worked() - worked;
        if (runs.isEmpty()) {
            var why = deaths.isEmpty() ? "does not end" : deaths.get(0).toString();
            return new Effect(bomb.name(), -1, millis, work, megabytes(), "", why);
        }
        Files.deleteIfExists(folder.resolve(bomb.sample()).resolve(bomb.path()));
        SampleFiles.write(sample, folder.resolve(bomb.sample()));
        return effect(bomb, runs.get(0), millis, work);
    }

    private static Effect effect(Bomb bomb, CommandRun run, long millis, long work) {
        var errors = SaidFinding.errors(run.out());
        var codes = errors.stream().map(e -> e.code() + " " + e.places().get(0)).toList();
        var wrong = new ArrayList<String>();
        if (run.exit() != (bomb.code().isEmpty() ? 0 : 1)) {
            wrong.add("exit " + run.exit());
        }
        boolean refused = errors.stream().anyMatch(e -> e.code().equals(bomb.code()) && e.names(bomb.path()));
        if (!bomb.code().isEmpty() && !refused) {
            wrong.add("not refused by " + bomb.code());
        }
        if (run.said().length() > MOST_WORDS) {
            wrong.add("said " + run.said().length() + " letters");
        }
        wrong.addAll(run.traces());
        return new Effect(
                bomb.name(), run.exit(), millis, work, megabytes(), String.join(", ", codes), String.join("; ", wrong));
    }

    private CommandRun run(String sample) {
        return CommandRun.of(
                "build",
                "--site",
                folder.resolve(sample).toString(),
                "--out",
                folder.resolve(sample + "-out").toString());
    }

    /** How long the machine has worked for this program, in milliseconds. */
    private static long worked() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1_000_000;
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long megabytes() {
        return pools().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum() >> 20;
    }
}
