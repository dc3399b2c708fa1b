package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever the machine stops, no page stands that neither the file nor what is pending beside it knows. */
class PendingFileTest {

    @TempDir
    Path folder;

    private Path target;
    private Path file;
    private Path pending;

    @BeforeEach
    void place() {
        target = folder.resolve("site");
        file = folder.resolve("addresses.lock");
        pending = folder.resolve(".addresses.lock.pending");
    }

    @Test
    void whereverTheMachineStopsWhatIsPublicIsKnown() throws IOException {
        publish("old", FaultyDisk.sound());
        var sound = FaultyDisk.sound();
        publish("new", sound);
        int steps = sound.changes();
        assertTrue(steps > 10, "steps: " + steps);
        boolean newStood = false;
        for (int k = 1; k <= steps; k++) {
            clear();
            publish("old", FaultyDisk.sound());
            var disk = FaultyDisk.haltsAt(k);
            assertThrows(FaultyDisk.Halt.class, () -> publish("new", disk));
            Publisher.open(target, new Storage(FaultyDisk.sound())).close();
            var standing = Files.readString(target.resolve("page.html"));
            newStood |= standing.equals("new");
            assertTrue(known().contains(standing), "step " + k + ": " + standing + " stands, known is " + known());
            assertTrue(known().contains("old"), "step " + k);
        }
        assertTrue(newStood);
    }

    @Test
    void aFileThatCannotBeReplacedKeepsWhatIsPending() throws IOException {
        var write = PendingFile.write(file, pending, bytes("new"), new Storage(FaultyDisk.sound()));
        Files.createDirectories(file.resolve("held"));
        var fault = assertThrows(PublishException.class, write::commit);
        assertEquals("publish.lock-pending", fault.key());
        assertEquals("new", Files.readString(pending));
    }

    @Test
    void aSiteThatWasNotPublishedLeavesNothingPending() throws IOException {
        PendingFile.write(file, pending, bytes("new"), new Storage(FaultyDisk.sound()))
                .discard();
        assertTrue(Files.notExists(pending));
        assertTrue(Files.notExists(file));
    }

    /** The file keeps every line it ever had, as the lock does. */
    private void publish(String content, FaultyDisk disk) {
        var storage = new Storage(disk);
        try (var publisher = Publisher.open(target, storage)) {
            var staging = publisher.stage();
            staging.accept("page.html", bytes(content));
            var write = PendingFile.write(file, pending, bytes(read(file) + content + "\n"), storage);
            publisher.publish(staging);
            write.commit();
        }
    }

    private String known() {
        return read(file) + read(pending);
    }

    private static String read(Path path) {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void clear() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(pending);
        new Storage(FaultyDisk.sound()).deleteTree(target);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
