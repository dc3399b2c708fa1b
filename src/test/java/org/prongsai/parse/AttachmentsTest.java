package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.FileFacts;
import org.prongsai.model.Reference;
import org.prongsai.source.Workspace;

/** Files an answer offers for download: those that are there, and the one meant where a name is written wrongly. */
class AttachmentsTest {

    @TempDir
    Path folder;

    private final Diagnostics findings = new Diagnostics();

    @BeforeEach
    void agency() throws IOException {
        write("site-config.yml", "title: ก\n");
        write("content/a/agency.yml", "name: ก\ntype: เทศบาลตำบล\nupdated: 2569-11-21\n");
        write("content/a/files/plan-2567.pdf", "x");
        write("content/a/files/plan-2566.pdf", "x");
        write("content/a/files/oit/staff-chart.pdf", "x");
        write("content/a/files/empty.csv", "");
    }

    @Test
    void aFileThatIsThereIsKnownWithItsSize() throws IOException {
        var reference = reference("files/plan-2567.pdf");
        assertEquals(1, facts(reference).size());
        assertEquals("", reference.near());
        assertEquals(0, facts(reference("files/empty.csv")).size());
    }

    @ParameterizedTest
    @CsvSource({
        "files/plan-2567.docx, files/plan-2567.pdf",
        "files/Plan_2567.PDF, files/plan-2567.pdf",
        "files/plan 2567.pdf, files/plan-2567.pdf",
        "files/plan-๒๕๖๗.pdf, files/plan-2567.pdf",
        "files/plann-2567.pdf, files/plan-2567.pdf",
        "files/plan-2567, files/plan-2567.pdf",
        "files/oit/staf-chart.pdf, files/oit/staff-chart.pdf"
    })
    void theFileProbablyMeantIsOffered(String target, String near) throws IOException {
        var reference = reference(target);
        assertNull(reference.file());
        assertEquals(near, reference.near());
    }

    @ParameterizedTest
    @ValueSource(strings = {"files/plan-2568.pdf", "files/plan.pdf", "files/map.pdf", "files/p.pdf", "files/"})
    void aFileOfAnotherYearOrAnotherNameIsNotOffered(String target) throws IOException {
        var reference = reference(target);
        assertNull(reference.file());
        assertEquals("", reference.near());
    }

    @Test
    void aNameOfThreeLettersIsLongEnoughToBeLike() throws IOException {
        write("content/a/files/map.pdf", "x");
        write("content/a/files/ab.pdf", "x");
        assertEquals("files/map.pdf", reference("files/mat.pdf").near());
        assertEquals("", reference("files/ac.pdf").near());
    }

    @Test
    void aFileWhoseOwnNameCannotBePublishedIsNotOffered() throws IOException {
        write("content/a/files/Budget Law.pdf", "x");
        assertEquals("", reference("files/budget-law.pdf").near());
    }

    @Test
    void anAddressElsewhereIsNoFile() throws IOException {
        var reference = reference("https://www.example.go.th/plan-2567.docx");
        assertNull(reference.file());
        assertEquals("", reference.near());
    }

    private static FileFacts facts(Reference reference) {
        assertNotNull(reference.file());
        return reference.file();
    }

    private Reference reference(String target) throws IOException {
        write("content/a/oit/2567/o1.yml", "files:\n  - {name: ก, path: \"" + target + "\"}\n");
        var site =
                SiteReader.read(new Workspace(folder), findings).orElseThrow().site();
        return site.agencies().get(0).entries().get(0).files().get(0);
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
