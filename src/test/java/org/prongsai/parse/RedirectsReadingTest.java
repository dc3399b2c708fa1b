package org.prongsai.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Redirect;
import org.prongsai.source.Workspace;

/** What became of former addresses, as it is written and as it is kept. */
class RedirectsReadingTest {

    @TempDir
    Path folder;

    private final Diagnostics findings = new Diagnostics();

    @Test
    void aSiteWithoutTheFileHasNone() throws IOException {
        assertEquals(List.of(), read(null));
    }

    @Test
    void aMovedAddressSaysWhereSinceWhenAndWhy() throws IOException {
        var redirect = one("{from: /เดิม/, to: /ใหม่/, since: 2569-11-01, reason: เปลี่ยนชื่อ}");
        assertEquals("/เดิม/", redirect.from());
        assertEquals("/ใหม่/", redirect.to());
        assertEquals(LocalDate.of(2026, 11, 1), redirect.since());
        assertEquals("เปลี่ยนชื่อ", redirect.reason());
        assertFalse(redirect.below());
        assertFalse(redirect.isGone());
        assertFalse(redirect.leadsOutside());
        assertEquals(1, redirect.origin().at().line());
    }

    @Test
    void anAddressThatIsGoneSaysSinceWhenAndWhy() throws IOException {
        var redirect = one("{from: /a/old.html, gone: ย้ายไปที่ระบบกลาง, since: 2569-11-01}");
        assertTrue(redirect.isGone());
        assertEquals("ย้ายไปที่ระบบกลาง", redirect.reason());
    }

    @Test
    void theDayIsNeededOnlyWhereThePageIsGone() throws IOException {
        assertNull(one("{from: /a/, to: /b/}").since());
        read("- {from: /a/, gone: ยกเลิกโครงการ}");
        assertEquals(List.of("key-missing"), codes());
    }

    @ParameterizedTest
    @CsvSource({
        "/a, /a/",
        "/a/, /a/",
        "/a/b.pdf, /a/b.pdf",
        "/a/index.html, /a/",
        "/a/index.htm, /a/index.htm",
        "/index.html, /",
        "/, /",
        "/a.b/c, /a.b/c/",
        "/%E0%B9%80%E0%B8%94%E0%B8%B4%E0%B8%A1/, /เดิม/",
        "/a+b/, /a+b/",
        "/a%2Bb/, /a+b/"
    })
    void anAddressIsKeptDecodedWithASlashBehindFolders(String written, String kept) throws IOException {
        var redirect = one("{from: \"" + written + "\", to: \"" + written + "\"}");
        assertEquals(kept, redirect.from());
        assertEquals(kept, redirect.to());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a/",
                "//a/",
                "/a//b/",
                "/a/../b/",
                "/./a/",
                "/a/..",
                "/a?b=1",
                "/a#b",
                "/a%2",
                "/a%zz/",
                "/a/*/b/",
                "/a%00/",
                "/a%5Cb/"
            })
    void whatIsNoAddressOfTheSiteIsRefused(String written) throws IOException {
        assertEquals(List.of(), read("- {from: \"" + written + "\", to: /b/}\n- {from: /c/, to: \"" + written + "\"}"));
        assertEquals(List.of("redirect-address-illegal", "redirect-address-illegal"), codes());
        assertEquals(
                List.of(1, 2),
                findings.sorted().stream().map(f -> f.at().line()).toList());
    }

    @Test
    void anAddressIsTwoThousandLettersAtMost() throws IOException {
        var longest = "/" + "a".repeat(Scalars.MAX_ADDRESS - 1);
        assertEquals(longest + "/", one("{from: /b/, to: " + longest + "}").to());
        read("- {from: /b/, to: " + longest + "a}");
        assertEquals(List.of("redirect-address-illegal"), codes());
    }

    @Test
    void aStarMeansEverythingBelow() throws IOException {
        var redirect = one("{from: /old/*, to: /new/*}");
        assertTrue(redirect.below());
        assertEquals("/old/", redirect.from());
        assertEquals("/new/", redirect.to());
        assertEquals("/new/", one("{from: /old/*, to: /new}").to());
        assertEquals("/", one("{from: /*, to: /*}").from());
    }

    @ParameterizedTest
    @CsvSource({
        "/a/, https://example.go.th/b, https://example.go.th/b",
        "/a/, http://example.go.th:8080, http://example.go.th:8080",
        "/a/*, https://example.go.th/b/*, https://example.go.th/b/",
        "/a/*, https://example.go.th/b, https://example.go.th/b/"
    })
    void anotherSiteIsKeptAsWritten(String from, String to, String kept) throws IOException {
        var redirect = one("{from: " + from + ", to: \"" + to + "\"}");
        assertEquals(kept, redirect.to());
        assertTrue(redirect.leadsOutside());
    }

    @ParameterizedTest
    @CsvSource({
        "'{from: /a/}', redirect-undecided",
        "'{from: /a/, to: /b/, gone: ยกเลิก, since: 2569-11-01}', redirect-undecided",
        "'{from: /a/, gone: \"...\", since: 2569-11-01}', redirect-reason-missing",
        "'{from: /a/, to: javascript:x}', redirect-address-illegal",
        "'{to: /b/}', key-missing",
        "'{from: /a/, to: /b/, form: x}', key-misspelt"
    })
    void whatIsLeftOpenIsSaid(String item, String code) throws IOException {
        read("- " + item);
        assertEquals(List.of(code), codes());
    }

    @Test
    void oneWrongLineLeavesTheOthers() throws IOException {
        var redirects = read("- {from: /a/}\n- {from: /b/, to: /c/}");
        assertEquals(List.of("/b/"), redirects.stream().map(Redirect::from).toList());
    }

    private Redirect one(String item) throws IOException {
        var redirects = read("- " + item);
        assertEquals(List.of(), codes());
        assertEquals(1, redirects.size());
        return redirects.get(0);
    }

    private List<String> codes() {
        return findings.sorted().stream().map(Diagnostic::code).toList();
    }

    private List<Redirect> read(@Nullable String redirects) throws IOException {
        write("site-config.yml", "title: ก\nmode: agency\n");
        write("content/a/agency.yml", "name: ก\ntype: เทศบาลตำบล\nupdated: 2569-11-21\n");
        if (redirects != null) {
            write("content/redirects.yml", redirects + "\n");
        }
        return SiteReader.read(new Workspace(folder), findings).orElseThrow().redirects();
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
