package org.prongsai.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Language;
import org.prongsai.diagnostic.Severity;
import org.prongsai.publish.PublishException;

/** What was public stays reachable, from the officer's change to the page a visitor meets. */
class PermanenceTest {

    private static final Path SAMPLE = Path.of("src/test/resources/sites/agency/site");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 5);
    private static final String PROJECT = "content/tambon/plans/2566-2568/p05.yml";
    private static final String REDIRECTS = "content/redirects.yml";
    private static final String CORRECTIONS = "content/tambon/corrections.yml";
    private static final String REPORT = "content/tambon/reports/2567-12m.yml";

    @TempDir
    Path folder;

    private Path site;
    private Path out;
    private Path lock;

    @BeforeEach
    void aPublishedSite() throws IOException {
        site = folder.resolve("site");
        out = folder.resolve("out");
        lock = site.resolve("content/addresses.lock");
        copy(SAMPLE, site);
        append("site-config.yml", "url-lock: content/addresses.lock\n");
        assertTrue(build(DAY).published());
    }

    @Test
    void everyPageDataFileAndDownloadIsRemembered() throws IOException {
        var lines = Files.readAllLines(lock);
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("page / 2026-11-21 ")), lines.toString());
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("page /plans/2566-2568/p05/ 2026-11-21 ")));
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("file /plans/2566-2568/plan.json 2026-11-21 ")));
        assertTrue(lines.stream().anyMatch(l -> l.startsWith("file /files/sample-2567.csv 2026-11-21 ")));
        assertFalse(lines.stream().anyMatch(l -> l.matches("\\w+ /(404|assets|manifest).*")));
        long pages = lines.stream().filter(l -> l.startsWith("page ")).count();
        try (Stream<Path> files = Files.walk(out)) {
            assertEquals(files.filter(f -> f.endsWith("index.html")).count(), pages);
        }
    }

    @Test
    void aSecondBuildLeavesTheFileUntouched() throws IOException {
        var before = Files.readAllBytes(lock);
        var long_ago = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(lock, long_ago);
        assertTrue(build(LATER).published());
        assertArrayEquals(before, Files.readAllBytes(lock));
        assertEquals(long_ago, Files.getLastModifiedTime(lock));
    }

    @Test
    void anotherMachineWritesTheSameBytes() throws IOException {
        var again = folder.resolve("again");
        copy(SAMPLE, again);
        Files.writeString(
                again.resolve("site-config.yml"),
                Files.readString(again.resolve("site-config.yml")) + "url-lock: content/addresses.lock\n");
        assertTrue(new SiteBuild(again, stage -> {}, DAY)
                .buildAndRemember(folder.resolve("out2"))
                .published());
        assertArrayEquals(Files.readAllBytes(lock), Files.readAllBytes(again.resolve("content/addresses.lock")));
    }

    @Test
    void aNewLookLeavesTheLockAsItIs() throws IOException {
        var before = Files.readAllBytes(lock);
        var look = site.resolve("themes/own/layouts/article.peb");
        Files.createDirectories(look.getParent());
        Files.writeString(
                look,
                "{% extends \"layouts/base.peb\" %}{% block content %}<section>\n"
                        + "{% if page.day.iso is not empty %}<div>{{ page.day.text }}</div>{% endif %}"
                        + "<div class=\"new\">{{ page.text | markdown(level=2) }}</div></section>{% endblock %}");
        append("site-config.yml", "theme: own\n");
        assertTrue(build(LATER).published());
        assertArrayEquals(before, Files.readAllBytes(lock));
    }

    @Test
    void newContentKeepsTheFirstDayAndChangesTheHash() throws IOException {
        var before = line("page /pages/about/");
        append("content/tambon/pages/about.md", "\nย่อหน้าใหม่\n");
        Files.writeString(site.resolve("content/tambon/pages/more.md"), "---\ntitle: เพิ่ม\n---\nข้อความ\n");
        assertTrue(build(LATER).published());
        var after = line("page /pages/about/");
        assertFalse(before.equals(after));
        assertTrue(after.startsWith("page /pages/about/ 2026-11-21 "), after);
        assertTrue(line("page /pages/more/").startsWith("page /pages/more/ 2026-12-05 "));
    }

    @Test
    void aRenamedPageIsRefusedUntilTheOldAddressLeadsToTheNew() throws IOException {
        Files.move(site.resolve(PROJECT), site.resolve(PROJECT.replace("p05", "p05-new")));
        replaceAll("p05", "p05-new");
        var refused = build(LATER);
        assertFalse(refused.published());
        assertTrue(Files.exists(out.resolve("plans/2566-2568/p05/index.html")), "the former site stands");
        var said = only(refused, "address-vanished");
        assertEquals("content/addresses.lock", said.at().file());
        assertTrue(Files.readAllLines(lock).get(said.at().line() - 1).startsWith("page /plans/2566-2568/p05/ "));
        assertEquals("2569-11-21", said.values().get("day"));
        assertEquals(List.of(said), errors(new SiteBuild(site, stage -> {}, LATER).check()), "check says the same");

        paste(REDIRECTS, said.values().get("moved"));
        var passed = build(LATER);
        assertTrue(passed.published(), passed.findings().sorted().toString());
        var page = Jsoup.parse(out.resolve("plans/2566-2568/p05/index.html"));
        assertEquals("../p05-new/index.html", page.select("main .links a").attr("href"));
        assertEquals(
                "0; url=../p05-new/index.html",
                page.select("meta[http-equiv=refresh]").attr("content"));
        assertEquals(
                "https://sample.example/ita/plans/2566-2568/p05-new/",
                page.select("link[rel=canonical]").attr("href"));
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertTrue(page.select("script").isEmpty());
        assertTrue(Files.readString(out.resolve("_redirects"))
                .contains("/ita/plans/2566-2568/p05/ /ita/plans/2566-2568/p05-new/ 301\n"));
        assertTrue(line("page /plans/2566-2568/p05/").startsWith("page /plans/2566-2568/p05/ 2026-11-21 "));
        assertTrue(Files.readString(out.resolve("manifest.json")).contains("\".htaccess\""));

        Files.delete(site.resolve(REDIRECTS));
        assertEquals("address-vanished", only(build(LATER), "address-vanished").code());
    }

    @Test
    void aRenamedFolderIsOneFindingAndOneLine() throws IOException {
        Files.move(site.resolve("content/tambon/plans/2566-2568"), site.resolve("content/tambon/plans/plan-66"));
        replaceAll("plan: 2566-2568", "plan: plan-66");
        var said = only(build(LATER), "address-vanished");
        assertEquals("/plans/2566-2568/", said.values().get("page"));
        assertEquals("11", said.values().get("count"), "pages, the form and data files");
        assertEquals(
                "- {from: /plans/2566-2568/*, to: /plans/plan-66/*, since: 2569-12-05}",
                said.values().get("moved"));
        paste(REDIRECTS, said.values().get("moved"));
        assertTrue(build(LATER).published());
        var page = Jsoup.parse(out.resolve("plans/2566-2568/p01/index.html"));
        assertEquals(
                "../../plan-66/p01/index.html", page.select("main .links a").attr("href"));
        var data = Jsoup.parse(out.resolve("plans/2566-2568/plan.json/index.html"));
        assertEquals("../../plan-66/plan.json", data.select("main .links a").attr("href"));
    }

    @Test
    void oneLineHoldsForThePagesOfBothLanguages() throws IOException {
        append("site-config.yml", "languages: [th, en]\n");
        assertTrue(build(DAY).published());
        Files.move(site.resolve("content/tambon/plans/2566-2568"), site.resolve("content/tambon/plans/plan-66"));
        replaceAll("plan: 2566-2568", "plan: plan-66");
        Files.delete(site.resolve("content/tambon/pages/about.md"));
        var said = errors(build(LATER));
        assertEquals(
                List.of("/pages/about/", "/plans/2566-2568/"),
                said.stream().map(d -> d.values().get("page")).sorted().toList(),
                "no officer writes it twice");
        paste(REDIRECTS, "- {from: /plans/2566-2568/*, to: /plans/plan-66/*}");
        append(REDIRECTS, "\n- {from: /pages/about/, gone: รวมไว้ในหน้าแรกแล้ว, since: 2569-12-05}");
        append(REDIRECTS, "\n- {from: /en/plans/2566-2568/p02/, to: /en/}\n");
        var passed = build(LATER);
        assertTrue(passed.published(), passed.findings().sorted().toString());

        var page = Jsoup.parse(out.resolve("en/plans/2566-2568/p01/index.html"));
        assertEquals("en", page.select("html").attr("lang"));
        assertEquals(
                "../../plan-66/p01/index.html", page.select("main .links a").attr("href"));
        assertEquals(
                "https://sample.example/ita/en/plans/plan-66/p01/",
                page.select("link[rel=canonical]").attr("href"));
        assertEquals("../../../index.html", page.select("a.brand").attr("href"), "the home page in English");
        var chosen = Jsoup.parse(out.resolve("en/plans/2566-2568/p02/index.html"));
        assertEquals("../../../index.html", chosen.select("main .links a").attr("href"), "what is written wins");
        assertTrue(Jsoup.parse(out.resolve("en/pages/about/index.html"))
                .select("main")
                .text()
                .contains("5 December"));

        var hosts = Files.readString(out.resolve("_redirects"));
        assertTrue(hosts.contains("/ita/en/plans/2566-2568/p01/ /ita/en/plans/plan-66/p01/ 301\n"), hosts);
        assertTrue(hosts.contains("/ita/en/plans/2566-2568/p02/ /ita/en/ 301\n"), hosts);
        assertFalse(hosts.contains("/en/plans/2566-2568/plan.json"), "data is there once");
    }

    @Test
    void withoutALockTheOtherLanguageIsLedOnToo() throws IOException {
        Files.delete(lock);
        var config = site.resolve("site-config.yml");
        Files.writeString(config, Files.readString(config).replaceAll("url-lock.*", "") + "\nlanguages: [en, th]\n");
        Files.createDirectories(site.resolve("content/tambon/files"));
        Files.writeString(site.resolve("content/tambon/files/new.txt"), "ข้อความ");
        paste(
                REDIRECTS,
                "- {from: /old/, to: /pages/about/}\n- {from: /old.php, to: /}\n- {from: /paper/, to: /files/new.txt}");
        assertTrue(build(LATER).published());
        var hosts = Files.readString(out.resolve("_redirects"));
        assertTrue(hosts.contains("/ita/th/old/ /ita/th/pages/about/ 301\n"), hosts);
        assertTrue(hosts.contains("/ita/th/paper/ /ita/files/new.txt 301\n"), "a file is there once: " + hosts);
        assertFalse(hosts.contains("/ita/th/old.php"), hosts);
        assertEquals(
                "th",
                Jsoup.parse(out.resolve("th/old/index.html")).select("html").attr("lang"));
    }

    @Test
    void aDeletedProjectLeavesATombstone() throws IOException {
        Files.delete(site.resolve("content/tambon/pages/about.md"));
        var said = only(build(LATER), "address-vanished");
        paste(REDIRECTS, said.values().get("gone"));
        assertEquals("redirect-reason-missing", errors(build(LATER)).get(0).code(), "an ellipsis is no reason");
        Files.writeString(
                site.resolve(REDIRECTS), said.values().get("gone").replace("…", "รวมไว้ในหน้าแรกแล้ว") + "\n");
        assertTrue(build(LATER).published());
        var main = Jsoup.parse(out.resolve("pages/about/index.html"))
                .select("main")
                .text();
        assertTrue(main.contains("รวมไว้ในหน้าแรกแล้ว") && main.contains("5 ธันวาคม 2569"), main);
        assertTrue(
                Files.readString(out.resolve("nginx-redirects.conf"))
                        .contains(
                                "location = \"/ita/pages/about/\" { error_page 410 \"/ita/pages/about/index.html\"; return 410; }"));
    }

    @Test
    void aDownloadThatWentIsMissedToo() throws IOException {
        Files.delete(site.resolve("content/tambon/files/sample-2567.csv"));
        var found = new SiteBuild(site, stage -> {}, LATER).check();
        assertEquals(
                "/files/sample-2567.csv",
                only(found, "address-vanished").values().get("page"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "redirect-from-live | {from: /pages/about/, to: /}",
                "redirect-target-missing | {from: /old/, to: /pages/abuot/}",
                "redirect-loop | {from: /old/, to: /old/}",
                "redirect-loop | {from: /old/, to: /older/}~- {from: /older/, to: /old/}",
                "redirect-chain | {from: /old/, to: /older/}~- {from: /older/, to: /}",
                "redirect-repeated | {from: /old/, to: /}~- {from: /old, to: /pages/about/}",
                "redirect-undecided | {from: /old/}",
                "redirect-undecided | {from: /old/, to: /, gone: เลิก, since: 2569-01-01}",
                "redirect-address-illegal | {from: old/, to: /}",
                "redirect-address-illegal | {from: '/../x/', to: /}",
                "redirect-address-illegal | {from: '/old/?id=1', to: /}",
                "redirect-address-illegal | {from: /old/, to: 'javascript:alert(1)'}",
                "redirect-address-illegal | {from: /old/, to: 'https://x.example/\"onmouseover'}",
                "redirect-reason-missing | {from: /old/, gone: …, since: 2569-01-01}",
                "key-missing | {from: /old/, gone: เลิก}",
                "key-missing | {to: /}",
                "value-not-mapping | /old/",
                "redirect-unknown | {from: /old/, to: /}"
            })
    void aRedirectThatCannotBeFollowedIsSaid(String code, String line) throws IOException {
        paste(REDIRECTS, "- " + line.replace("~", "\n"));
        var found = new SiteBuild(site, stage -> {}, LATER).check();
        var said = found.findings().sorted().stream()
                .filter(d -> d.code().equals(code) && d.at().file().equals(REDIRECTS))
                .findFirst();
        assertTrue(said.isPresent(), found.findings().sorted().toString());
        assertEquals(
                code.equals("redirect-unknown") ? Severity.WARNING : Severity.ERROR,
                said.get().severity());
        for (Language language : Language.values()) {
            var catalogue = Catalogue.of(language);
            assertFalse((catalogue.what(said.get()) + catalogue.fix(said.get())).matches("(?s).*\\{[a-z]+}.*"));
        }
    }

    @Test
    void contentWithFaultsIsNotSaidToHaveLostItsPages() throws IOException {
        Files.writeString(site.resolve(PROJECT), "number: \"5");
        var codes = errors(build(LATER)).stream().map(Diagnostic::code).toList();
        assertFalse(codes.contains("address-vanished"), codes.toString());
    }

    @Test
    void aTrialRecordsNothing() throws IOException {
        var before = Files.readAllBytes(lock);
        Files.writeString(site.resolve("content/tambon/pages/more.md"), "---\ntitle: เพิ่ม\n---\nข้อความ\n");
        assertTrue(new SiteBuild(site, stage -> {}, LATER).build(out).published());
        assertArrayEquals(before, Files.readAllBytes(lock));
    }

    @Test
    void aLockThatCannotBeWrittenStopsThePublishing() throws IOException {
        Files.writeString(site.resolve("content/tambon/pages/more.md"), "---\ntitle: เพิ่ม\n---\nข้อความ\n");
        Files.createDirectories(site.resolve("content/.addresses.lock.pending.new/blocked"));
        var fault = assertThrows(PublishException.class, () -> build(LATER));
        assertEquals("publish.lock-denied", fault.key());
        assertFalse(Files.exists(out.resolve("pages/more/index.html")), "the former site stands");
        assertTrue(Files.exists(out.resolve("pages/about/index.html")));
    }

    // Years that are over

    @Test
    void aClosedYearIsRecordedOnceAndThenHeld() throws IOException {
        open(2568);
        assertTrue(build(LATER).published());
        assertTrue(line("frozen " + REPORT).startsWith("frozen " + REPORT + " 2026-12-05 "));
        var text = Files.readString(site.resolve(REPORT));
        Files.writeString(site.resolve(REPORT), "\ufeff" + text.replace("\n", "\r\n") + "\r\n");
        assertTrue(build(LATER).published(), "line ends do not matter");

        Files.writeString(site.resolve(REPORT), text.replaceFirst("title: ", "title: ฉบับแก้ไข "));
        var said = only(build(LATER), "frozen-changed");
        assertEquals(REPORT, said.at().file());
        assertEquals(CORRECTIONS, said.values().get("file"));
        paste(CORRECTIONS, said.values().get("lines"));
        assertEquals("correction-words-missing", errors(build(LATER)).get(0).code());
        var lines = filledIn(said.values().get("lines"));
        Files.writeString(site.resolve(CORRECTIONS), lines + "\n");
        assertTrue(build(LATER).published());
        for (String page : List.of("reports/2567-12m", "progress/2567")) {
            var notes = Jsoup.parse(out.resolve(page + "/index.html"))
                    .select("main > .note")
                    .text();
            assertEquals("แก้ไขเมื่อ 5 ธันวาคม 2569 พิมพ์ผิด (โดยหัวหน้าสำนักปลัด)", notes);
        }
        assertTrue(Jsoup.parse(out.resolve("ita/2567/index.html"))
                .select("main > .note")
                .isEmpty());

        Files.writeString(site.resolve(REPORT), text.replaceFirst("title: ", "title: ฉบับแก้ไขอีกครั้ง "));
        assertEquals(REPORT, only(build(LATER), "frozen-changed").at().file(), "a correction is good for one change");
    }

    @Test
    void aClosedYearsFileMayComeLateButNotGo() throws IOException {
        open(2568);
        assertTrue(build(LATER).published());
        var late = "content/tambon/reports/2566-12m.yml";
        Files.copy(site.resolve(REPORT), site.resolve(late));
        assertTrue(build(LATER).published());
        Files.delete(site.resolve("content/tambon/ita/2567-measures.yml"));
        var said = errors(build(LATER));
        assertEquals(
                List.of("address-vanished", "address-vanished", "frozen-deleted"),
                said.stream().map(Diagnostic::code).toList(),
                "the page of the item and the table of measures");
        paste(REDIRECTS, said.get(0).values().get("gone").replace("…", "ประกาศยกเลิก"));
        append(REDIRECTS, said.get(1).values().get("gone").replace("…", "ประกาศยกเลิก") + "\n");
        paste(CORRECTIONS, filledIn(said.get(2).values().get("lines")));
        assertTrue(build(LATER).published());
        assertTrue(build(LATER).published(), "the correction stays true");
    }

    @Test
    void aFrozenProjectMayBeRenamedButNotRewritten() throws IOException {
        open(2569);
        assertTrue(build(LATER).published());
        Files.move(site.resolve(PROJECT), site.resolve(PROJECT.replace("p05", "p50")));
        paste(REDIRECTS, "- {from: /plans/2566-2568/p05/, to: /plans/2566-2568/p50/}");
        var codes = errors(new SiteBuild(site, stage -> {}, LATER).check()).stream()
                .map(Diagnostic::code)
                .toList();
        assertFalse(codes.contains("frozen-deleted"), codes.toString());
    }

    @Test
    void aCorrectionOfNoFileIsRefused() throws IOException {
        paste(CORRECTIONS, "- {file: reports/2576-12m.yml, on: 2569-12-05, reason: พิมพ์ผิด, by: นิติกร}");
        assertEquals(
                CORRECTIONS, only(build(LATER), "correction-file-unknown").at().file());
        Files.writeString(
                site.resolve(CORRECTIONS), "- {file: ../x/agency.yml, on: 2569-12-05, reason: พิมพ์ผิด, by: นิติกร}\n");
        assertEquals("correction-path-illegal", errors(build(LATER)).get(0).code());
    }

    @Test
    void aPortalKeepsTheAddressesOfEachAgency() throws IOException {
        var portal = folder.resolve("portal");
        copy(SAMPLE, portal);
        copy(SAMPLE.resolve("content/tambon"), portal.resolve("content/other"));
        var config = Files.readString(portal.resolve("site-config.yml")).replace("mode: agency", "mode: portal");
        Files.writeString(portal.resolve("site-config.yml"), config + "url-lock: content/addresses.lock\n");
        var target = folder.resolve("portal-out");
        assertTrue(
                new SiteBuild(portal, stage -> {}, DAY).buildAndRemember(target).published());
        Files.move(portal.resolve("content/other"), portal.resolve("content/second"));
        var said = only(new SiteBuild(portal, stage -> {}, LATER).check(), "address-vanished");
        assertEquals("/other/", said.values().get("page"));
        Files.writeString(portal.resolve(REDIRECTS), said.values().get("moved") + "\n");
        var result = new SiteBuild(portal, stage -> {}, LATER).buildAndRemember(target);
        assertTrue(result.published(), result.findings().sorted().toString());
        var page = Jsoup.parse(target.resolve("other/plans/2566-2568/p01/index.html"));
        assertEquals(
                "../../../../second/plans/2566-2568/p01/index.html",
                page.select("main .links a").attr("href"));
    }

    @Test
    void aFaultOfOneAgencyDoesNotCallThePagesOfAllVanished() throws IOException {
        var portal = folder.resolve("portal");
        copy(Path.of("src/test/resources/sites/oit/site"), portal);
        var config = Files.readString(portal.resolve("site-config.yml")).replace("mode: agency", "mode: portal");
        Files.writeString(portal.resolve("site-config.yml"), config + "url-lock: content/addresses.lock\n");
        assertTrue(new SiteBuild(portal, stage -> {}, DAY)
                .buildAndRemember(folder.resolve("portal-out"))
                .published());
        var answer = portal.resolve("content/tambon/oit/2570/o4.yml");
        Files.writeString(answer, Files.readString(answer) + "radio: [\n");
        var codes = errors(new SiteBuild(portal, stage -> {}, LATER).check()).stream()
                .map(Diagnostic::code)
                .toList();
        assertFalse(codes.isEmpty());
        assertFalse(codes.contains("address-vanished"), codes.toString());
    }

    @Test
    void aFileOfAClosedYearThatBecameAFolderIsCalledMissing() throws IOException {
        open(2568);
        assertTrue(build(DAY).published());
        Files.delete(site.resolve(REPORT));
        Files.createDirectories(site.resolve(REPORT));
        var result = new SiteBuild(site, stage -> {}, LATER).check();
        var codes = errors(result).stream().map(Diagnostic::code).toList();
        assertTrue(codes.containsAll(List.of("frozen-deleted", "file-unexpected")), codes.toString());
    }

    private static String filledIn(String correction) {
        return correction.replace("reason: …", "reason: พิมพ์ผิด").replace("by: …", "by: หัวหน้าสำนักปลัด");
    }

    private void open(int year) throws IOException {
        var config = Files.readString(site.resolve("site-config.yml"));
        Files.writeString(site.resolve("site-config.yml"), config.replace("open-year: 2567", "open-year: " + year));
    }

    private BuildResult build(LocalDate day) {
        return new SiteBuild(site, stage -> {}, day).buildAndRemember(out);
    }

    private static List<Diagnostic> errors(BuildResult result) {
        return result.findings().sorted().stream()
                .filter(d -> d.severity() == Severity.ERROR)
                .toList();
    }

    private static Diagnostic only(BuildResult result, String code) {
        var errors = errors(result);
        assertEquals(List.of(code), errors.stream().map(Diagnostic::code).toList(), errors::toString);
        return errors.get(0);
    }

    private String line(String start) throws IOException {
        return Files.readAllLines(lock).stream()
                .filter(l -> l.startsWith(start + " "))
                .findFirst()
                .orElseThrow();
    }

    private void paste(String file, String line) throws IOException {
        Files.writeString(site.resolve(file), line + "\n");
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(site.resolve(file), Files.readString(site.resolve(file)) + text);
    }

    private void replaceAll(String old, String with) throws IOException {
        try (Stream<Path> files = Files.walk(site.resolve("content/tambon"))) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(yml|md)")).toList()) {
                Files.writeString(file, Files.readString(file).replace(old, with));
            }
        }
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
