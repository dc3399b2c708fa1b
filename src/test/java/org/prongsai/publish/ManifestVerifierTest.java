package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestVerifierTest {

    @TempDir
    Path folder;

    private Path site;

    @BeforeEach
    void publish() {
        site = folder.resolve("site");
        try (var publisher = Publisher.open(site);
                var staging = publisher.stage()) {
            for (String path : List.of("index.html", "a/index.html", "files/รายงาน.pdf")) {
                staging.accept(path, path.getBytes(StandardCharsets.UTF_8));
            }
            publisher.publish(staging);
        }
    }

    @Test
    void aFaithfulCopyHasNoDifference() {
        assertTrue(ManifestVerifier.verify(site).isNone());
    }

    @Test
    void everyDifferenceIsNamed() throws IOException {
        Files.writeString(site.resolve("index.html"), "INDEX.html");
        Files.delete(site.resolve("files/รายงาน.pdf"));
        Files.writeString(site.resolve("a/new.html"), "");
        Files.writeString(site.resolve("Thumbs.db"), "");
        assertEquals(
                new ManifestVerifier.Difference(
                        List.of("index.html"), List.of("files/รายงาน.pdf"), List.of("a/new.html"), List.of()),
                ManifestVerifier.verify(site));
    }

    @Test
    void anEmptiedFileIsChanged() throws IOException {
        Files.writeString(site.resolve("a/index.html"), "");
        assertEquals(List.of("a/index.html"), ManifestVerifier.verify(site).changed());
    }

    @Test
    void aFolderWithoutManifestCannotBeCompared() {
        var e = assertThrows(PublishException.class, () -> ManifestVerifier.verify(folder));
        assertEquals("publish.no-manifest", e.key());
    }

    @Test
    void theManifestReadsBackAndIsSorted() throws IOException {
        var bytes = Files.readAllBytes(site.resolve(Manifest.FILE));
        var manifest = Manifest.read(new ByteArrayInputStream(bytes));
        assertEquals(
                List.of("a/index.html", "files/รายงาน.pdf", "index.html"),
                manifest.files().stream().map(Manifest.Entry::path).toList());
        assertEquals(new String(bytes, StandardCharsets.UTF_8), new String(manifest.toJson(), StandardCharsets.UTF_8));
    }

    @Test
    void somethingElseIsNoManifest() {
        for (String text : List.of("", "x", "[]", "{}", "{\"files\":[{}]}", "{\"files\":[", "{\"files\":[]")) {
            assertThrows(
                    IOException.class,
                    () -> Manifest.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                    text);
        }
    }
}
