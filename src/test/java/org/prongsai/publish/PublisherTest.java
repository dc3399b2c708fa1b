package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {

    private static final int PAGES = 4;

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void place() {
        target = folder.resolve("เว็บไซต์");
    }

    @Test
    void aNewSiteTakesThePlaceOfTheFormer() throws IOException {
        publish("old", FaultyDisk.sound());
        assertEquals("old", standing());
        publish("new", FaultyDisk.sound());
        assertEquals("new", standing());
        assertEquals(List.of(".เว็บไซต์-lock", "เว็บไซต์"), names());
    }

    @Test
    void whereverTheMachineStopsOneWholeSiteStands() throws IOException {
        int steps = stepsOfASecondPublish();
        assertTrue(steps > 20, "steps: " + steps);
        for (int k = 1; k <= steps; k++) {
            clear();
            publish("old", FaultyDisk.sound());
            var disk = FaultyDisk.haltsAt(k);
            assertThrows(FaultyDisk.Halt.class, () -> publish("new", disk));
            Publisher.open(target, new Storage(FaultyDisk.sound())).close();
            assertTrue(List.of("old", "new").contains(standing()), "step " + k);
            assertEquals(List.of(".เว็บไซต์-lock", "เว็บไซต์"), names(), "step " + k);
        }
    }

    @Test
    void whereverTheMachineStopsTwiceOneWholeSiteStands() throws IOException {
        int steps = stepsOfASecondPublish();
        for (int k = 1; k <= steps; k++) {
            for (int r = 1; r <= 3; r++) {
                clear();
                publish("old", FaultyDisk.sound());
                var first = FaultyDisk.haltsAt(k);
                assertThrows(FaultyDisk.Halt.class, () -> publish("new", first));
                try {
                    Publisher.open(target, new Storage(FaultyDisk.haltsAt(r))).close();
                } catch (FaultyDisk.Halt again) {
                    // The machine stopped while it mended.
                }
                Publisher.open(target, new Storage(FaultyDisk.sound())).close();
                assertTrue(List.of("old", "new").contains(standing()), "step " + k + ", then " + r);
            }
        }
    }

    @Test
    void whereverADiskFailsOnceOneWholeSiteStands() throws IOException {
        int steps = stepsOfASecondPublish();
        for (int k = 1; k <= steps; k++) {
            clear();
            publish("old", FaultyDisk.sound());
            var disk = FaultyDisk.failsAt(k, new IOException("Input/output error"));
            try {
                publish("new", disk);
            } catch (PublishException e) {
                assertEquals("publish.failed", e.key());
            }
            assertTrue(List.of("old", "new").contains(standing()), "step " + k);
        }
    }

    @Test
    void aFullDiskIsCalledSo() {
        var e = assertThrows(
                PublishException.class,
                () -> publish("new", FaultyDisk.failsAt(3, new IOException("No space left on device"))));
        assertEquals("publish.disk-full", e.key());
        assertFalse(Files.exists(target));
    }

    @Test
    void aScannerThatHoldsAFileForAMomentIsWaitedFor() throws IOException {
        publish("old", FaultyDisk.sound());
        var held = new int[] {5};
        var waited = new int[1];
        var disk = new FaultyDisk(n -> {
            if (held[0]-- > 0) {
                throw new AccessDeniedException("held");
            }
        });
        var patient = new PatientDisk(renamesOnly(disk), pause -> waited[0] += pause);
        publish("new", patient);
        assertEquals("new", standing());
        assertEquals(1550, waited[0]);
    }

    @Test
    void whatStaysDeniedFailsWithinFiveSeconds() {
        var waited = new int[1];
        var patient = new PatientDisk(
                new FaultyDisk(n -> {
                    throw new AccessDeniedException("held");
                }),
                pause -> waited[0] += pause);
        assertThrows(AccessDeniedException.class, () -> patient.rename(target, folder));
        assertTrue(waited[0] <= 5000 && waited[0] > 4000, "" + waited[0]);
    }

    @Test
    void aFolderThatIsNotOursIsLeftAlone() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("งบประมาณ.xlsx"), "x");
        refused("publish.foreign");
        Files.writeString(target.resolve("manifest.json"), "{\"name\":\"an app\"}");
        refused("publish.foreign");
        assertEquals(List.of("manifest.json", "งบประมาณ.xlsx"), new LocalDisk().list(target));
    }

    @Test
    void aFileInTheWayIsLeftAlone() throws IOException {
        Files.writeString(target, "x");
        refused("publish.foreign");
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Files.createDirectories(target);
        publish("new", FaultyDisk.sound());
        assertEquals("new", standing());
    }

    @Test
    void aLinkToTheFolderStaysALink() throws IOException {
        var real = folder.resolve("real");
        Files.createDirectories(real);
        Files.createSymbolicLink(target, real);
        publish("new", FaultyDisk.sound());
        assertTrue(Files.isSymbolicLink(target));
        assertEquals("new", standing());
    }

    @Test
    void aSecondBuildIsTurnedAway() {
        try (var first = Publisher.open(target);
                var staging = first.stage()) {
            staging.accept("a", new byte[0]);
            var e = assertThrows(PublishException.class, () -> Publisher.open(target));
            assertEquals("publish.locked", e.key());
            assertEquals("path", e.values()[0]);
        }
        Publisher.open(target).close();
    }

    @Test
    void aBuildThatIsKilledBlocksNobody() throws Exception {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .inheritIO()
                .redirectOutput(ProcessBuilder.Redirect.PIPE)
                .start();
        var held = folder.resolve("site");
        try {
            assertEquals('!', child.getInputStream().read());
            var e = assertThrows(PublishException.class, () -> Publisher.open(held));
            assertEquals("publish.locked", e.key());
        } finally {
            child.destroyForcibly().waitFor();
        }
        assertTrue(Files.exists(folder.resolve(".site-staging-1")));
        Publisher.open(held).close();
        assertEquals(List.of(".site-lock"), names());
    }

    /** Another build: fills a stage and then waits to be killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String... arguments) throws Exception {
            var staging = Publisher.open(Path.of(arguments[0]).resolve("site")).stage();
            staging.accept("a.html", new byte[1]);
            System.out.print('!');
            System.out.flush();
            Thread.sleep(60_000);
        }
    }

    @Test
    void ofManyBuildsAtOnceOneWins() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        for (int round = 0; round < 10; round++) {
            var start = new CountDownLatch(1);
            var wins = IntStream.range(0, 8)
                    .<Future<Boolean>>mapToObj(i -> pool.submit(() -> {
                        start.await();
                        try {
                            publish("site " + i, FaultyDisk.sound());
                            return true;
                        } catch (PublishException e) {
                            assertEquals("publish.locked", e.key());
                            return false;
                        }
                    }))
                    .toList();
            start.countDown();
            boolean any = false;
            for (var win : wins) {
                any |= win.get();
            }
            assertTrue(any);
            assertTrue(standing().startsWith("site "));
        }
        pool.shutdown();
    }

    @Test
    void anUnpublishedStageIsThrownAway() throws IOException {
        try (var publisher = Publisher.open(target);
                var staging = publisher.stage()) {
            staging.accept("a/b.html", new byte[1]);
        }
        assertEquals(List.of(".เว็บไซต์-lock"), names());
    }

    @Test
    void aHalfDeletedSiteIsNotBroughtBack() throws IOException {
        var half = folder.resolve(".เว็บไซต์-old-1");
        Files.createDirectories(half);
        Files.writeString(half.resolve("p0.html"), "x");
        Publisher.open(target).close();
        assertFalse(Files.exists(target));
        assertFalse(Files.exists(half));
    }

    private void refused(String key) {
        var e = assertThrows(PublishException.class, () -> publish("new", new LocalDisk()));
        assertEquals(key, e.key());
    }

    private int stepsOfASecondPublish() throws IOException {
        clear();
        publish("old", FaultyDisk.sound());
        var counting = FaultyDisk.sound();
        publish("new", counting);
        return counting.changes();
    }

    private void publish(String words, Disk disk) {
        try (var publisher = Publisher.open(target, new Storage(disk));
                var staging = publisher.stage()) {
            for (int i = 0; i < PAGES; i++) {
                staging.accept("p" + i % 2 + "/p" + i + ".html", words.getBytes(StandardCharsets.UTF_8));
            }
            publisher.publish(staging);
        }
    }

    /** The words on every page of the site that stands there; fails when it is not whole. */
    private String standing() throws IOException {
        assertTrue(ManifestVerifier.verify(target).isNone());
        var words = new TreeMap<String, Integer>();
        for (int i = 0; i < PAGES; i++) {
            words.merge(Files.readString(target.resolve("p" + i % 2 + "/p" + i + ".html")), 1, Integer::sum);
        }
        assertEquals(1, words.size());
        return words.firstKey();
    }

    private List<String> names() throws IOException {
        return new LocalDisk().list(folder);
    }

    private void clear() throws IOException {
        for (String name : names()) {
            var path = folder.resolve(name);
            if (Files.isDirectory(path)) {
                new Storage(new LocalDisk()).deleteTree(path);
            } else {
                Files.delete(path);
            }
        }
    }

    /** Faults on renames and deletions only, as a scanner causes them. */
    private static Disk renamesOnly(FaultyDisk faulty) {
        var sound = new LocalDisk();
        return (Disk) java.lang.reflect.Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    boolean risky = List.of("rename", "delete").contains(method.getName());
                    try {
                        return method.invoke(risky ? faulty : sound, arguments);
                    } catch (java.lang.reflect.InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
