package org.prongsai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Language;
import org.prongsai.diagnostic.Severity;

/** What an officer may do wrong to the demo content, one fault at a time, and what the program says of it. */
class PlantedFaultsTest {

    private static final Path DEMO = Path.of("").toAbsolutePath();

    private static final String CONFIG = "site-config.yml";
    private static final String AGENCY = "content/mueang-khaen/agency.yml";
    private static final String PLAN = "content/mueang-khaen/plans/2566-2570/plan.yml";
    private static final String PROJECT = "content/mueang-khaen/plans/2566-2570/p01.md";
    private static final String REPORT = "content/bang-toei/reports/2567-12m.yml";
    private static final String ITA = "content/khlong-prap/ita/2567.yml";
    private static final String MEASURES = "content/khlong-prap/ita/2567-measures.yml";

    @TempDir
    Path site;

    static List<Arguments> faults() {
        return List.of(
                // keys
                fault("key-misspelt", PROJECT, "objectives:", "objective:"),
                fault("key-unknown", PROJECT, "period: 2566-2570", "period: 2566-2570\nผู้รับผิดชอบหลัก: นาย ก"),
                fault("key-duplicate", PROJECT, "kind: โครงการ", "kind: โครงการ\nkind: มาตรการ"),
                fault("key-missing", PROJECT, "kind: โครงการ\n", ""),
                fault("text-empty", PROJECT, "period: 2566-2570", "period:"),
                // shapes
                fault(
                        "value-not-mapping",
                        PROJECT,
                        "budgets:\n  2566: 15,000",
                        "budgets: 15,000\nplace:\n  2566: 15,000"),
                fault("value-not-list", PLAN, "groups:\n  - number", "groups: ก\nrevisions:\n  - number"),
                fault("value-not-text", PROJECT, "period: 2566-2570", "period: [2566, 2570]"),
                fault("group-too-deep", PLAN, "        groups: []", "        groups: []"),
                // values
                fault("money-separator", PROJECT, "2566: 15,000", "2566: 15.000"),
                fault("budget-dash", PROJECT, "2566: 15,000", "2566: \"-\""),
                fault("money-unreadable", PROJECT, "2566: 15,000", "2566: ระบุงบประมาณที่ใช้"),
                fault("money-unit", PROJECT, "2566: 15,000", "2566: 0.015 ล้านบาท"),
                fault("money-many", PROJECT, "2566: 15,000", "2566: 15,000 20,000"),
                fault("money-negative", PROJECT, "2566: 15,000", "2566: -15,000"),
                fault("year-common-era", PROJECT, "2566: 15,000", "2023: 15,000"),
                fault("year-unreadable", PROJECT, "2566: 15,000", "66: 15,000"),
                fault("period-reversed", PLAN, "years: 2566-2570", "years: 2570-2566"),
                fault("period-reversed", PROJECT, "period: 2566-2570", "period: 2570-2566"),
                fault("period-reversed", PROJECT, "period: 2566-2570", "period: 30 กันยายน 2567 - 1 ตุลาคม 2566"),
                fault("text-needed", PROJECT, "kind: โครงการ", "kind:"),
                fault("choice-unknown", PROJECT, "2566: 15,000", "2566: ยังไม่รายงาน"),
                fault("web-address-unreadable", CONFIG, "https://prongsai", "prongsai"),
                fault("choice-unknown", CONFIG, "languages: [th]", "languages: [th, lao]"),
                fault("web-address-unreadable", AGENCY, "updated:", "contact: {website: www.example.go.th}\nupdated:"),
                fault("email-unreadable", AGENCY, "updated:", "contact: {email: saraban}\nupdated:"),
                fault("date-unreadable", AGENCY, "updated: 2569-11-21", "updated: 2569-02-30"),
                fault("date-incomplete", AGENCY, "updated: 2569-11-21", "updated: พฤศจิกายน 2569"),
                fault("period-unreadable", PROJECT, "period: 2566-2570", "period: ตลอดวาระ"),
                fault("choice-misspelt", PROJECT, "kind: โครงการ", "kind: โครงกาน"),
                fault("choice-unknown", PROJECT, "kind: โครงการ", "kind: แผนงานย่อยอื่น"),
                fault("number-unreadable", ITA, "total: 92.35", "total: เก้าสิบสอง"),
                fault("money-satang", PROJECT, "2566: 15,000", "2566: 50,000.125"),
                fault("money-too-large", PROJECT, "2566: 15,000", "2566: 15000000000000000"),
                // YAML
                fault("yaml-colon-space", PROJECT, "kind: โครงการ", "kind:โครงการ"),
                fault("yaml-colon-space", PROJECT, "kind: โครงการ", "kind：โครงการ"),
                fault("yaml-colon-space", PROJECT, "  2566: 15,000", "  2566:15,000"),
                fault("yaml-indentation", PROJECT, "\nperiod: 2566-2570", "\n period: 2566-2570"),
                fault("yaml-tab", PROJECT, "  2566: 15,000", "\t2566: 15,000"),
                fault("yaml-colon", PROJECT, "kind: โครงการ", "kind: โครงการ: ระยะที่ 1"),
                fault("yaml-quote-open", PROJECT, "number: \"1\"", "number: \"1"),
                fault("yaml-tag-refused", PROJECT, "number: \"1\"", "number: !!java.util.Date 1"),
                fault("yaml-too-deep", PLAN, "targets:", "deep: " + "[".repeat(40) + "]".repeat(40) + "\ntargets:"),
                fault("yaml-syntax", PLAN, "groups:\n", "groups: &g\n  - {number: \"9\", name: ก, groups: *g}\n"),
                fault("front-matter-missing", PROJECT, "---\nnumber", "number"),
                // hidden characters
                fault("bidi-character", PROJECT, "kind: โครงการ", "kind: โครง\u202eการ"),
                fault("control-character", PROJECT, "kind: โครงการ", "kind: โครง\u0007การ"));
    }

    private static Arguments fault(String code, String file, String right, String wrong) {
        return Arguments.of(code, file, right, wrong);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isSaidAtItsPlaceInWordsOneCanActOn(String code, String file, String right, String wrong) throws IOException {
        var text = Files.readString(DEMO.resolve(file));
        assertTrue(text.contains(right) || code.equals("group-too-deep"), "the demo has changed: " + right);
        plant(
                file,
                code.equals("group-too-deep")
                        ? tooDeep(text)
                        : text.replaceFirst(
                                java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong)));
        assertSaid(code, file);
    }

    private static String tooDeep(String plan) {
        return plan.replaceFirst(
                "(?m)^groups:$",
                "groups:\n  - number: \"9\"\n    name: ก\n    groups:\n      - number: \"9.1\"\n        groups:\n"
                        + "          - number: 9.1.1\n            groups:\n              - number: 9.1.1.1\n");
    }

    @Test
    void aFileSavedInWindows874IsNamedSo() throws IOException {
        copyDemo();
        var text = Files.readString(DEMO.resolve(PROJECT));
        Files.write(site.resolve(PROJECT), text.getBytes(Charset.forName("x-windows-874")));
        var finding = assertSaid("file-not-utf8", PROJECT);
        assertTrue(finding.values().get("encoding").contains("874"));
    }

    @Test
    void aStrangeFolderIsNotOverlooked() throws IOException {
        copyDemo();
        Files.createDirectories(site.resolve("content/ko/plan/2561-2564"));
        assertSaid("file-unexpected", "content/ko/plan");
    }

    @Test
    void aFolderWhereNobodyLooksIsNotOverlooked() throws IOException {
        copyDemo();
        for (String folder :
                List.of("bang-toei/reports", "khlong-prap/ita", "mueang-khaen/news", "types", "frameworks")) {
            Files.createDirectories(site.resolve("content").resolve(folder).resolve("old"));
            assertSaid("file-unexpected", "content/" + folder + "/old");
        }
    }

    @Test
    void measuresWithoutTheirResultAskForIt() throws IOException {
        copyDemo();
        Files.delete(site.resolve(ITA));
        assertEquals("2567.yml", assertSaid("file-missing", ITA).values().get("name"));
    }

    @Test
    void aDownloadWindowsCannotStoreIsRefused() throws IOException {
        copyDemo();
        var download = "content/ban-tuayang/files/plan/con.pdf";
        Files.copy(site.resolve("content/ban-tuayang/files/plan/development-plan.pdf"), site.resolve(download));
        assertSaid("file-name-illegal", download);
    }

    @Test
    void aThaiFileNameIsRefusedBeforeItBecomesAnAddress() throws IOException {
        copyDemo();
        Files.copy(site.resolve(PROJECT), site.resolve(PROJECT).resolveSibling("โครงการ.md"));
        assertSaid("id-illegal", "content/mueang-khaen/plans/2566-2570/โครงการ.md");
    }

    @Test
    void thaiDigitsInTheNameOfAFileAreAnsweredWithTheRightName() throws IOException {
        copyDemo();
        Files.copy(site.resolve(ITA), site.resolve(ITA).resolveSibling("๒๕๖๗.yml"));
        Files.copy(site.resolve(REPORT), site.resolve(REPORT).resolveSibling("๒๕๖๗-12m.yml"));
        assertEquals(
                "2567.yml",
                assertSaid("file-unexpected", "content/khlong-prap/ita/๒๕๖๗.yml")
                        .values()
                        .get("expected"));
        assertEquals(
                "2567-12m.yml",
                assertSaid("file-unexpected", "content/bang-toei/reports/๒๕๖๗-12m.yml")
                        .values()
                        .get("expected"));
    }

    @Test
    void anArticleWithOnlyATitleIsRefused() throws IOException {
        copyDemo();
        var news = "content/mueang-khaen/news/empty.md";
        Files.createDirectories(site.resolve(news).getParent());
        Files.writeString(site.resolve(news), "---\ntitle: ประกาศ\ndate: 5 ตุลาคม 2567\n---\n");
        assertSaid("article-empty", news);
    }

    @Test
    void adviceShowsOnlyTheKeyOfTheLine() throws IOException {
        copyDemo();
        replace(PROJECT, "2566: 15,000", "2566: ไม่ใช้งบประมาน");
        var said = assertSaid("choice-misspelt", PROJECT);
        assertTrue(Catalogue.of(Language.TH).fix(said).contains("2566: ไม่ใช้งบประมาณ"));
        assertFalse(Catalogue.of(Language.TH).fix(said).contains("budgets"));
    }

    @Test
    void aColonWithoutItsSpaceIsSaidOnItsOwnLine() throws IOException {
        copyDemo();
        replace(PROJECT, "kind: โครงการ", "kind:โครงการ");
        var line = Files.readAllLines(site.resolve(PROJECT)).indexOf("kind:โครงการ") + 1;
        assertEquals(line, assertSaid("yaml-colon-space", PROJECT).at().line());
    }

    @Test
    void resultsOfAYearWithoutSchemeArePublishedWithAWarning() throws IOException {
        copyDemo();
        Files.move(site.resolve(ITA), site.resolve(ITA).resolveSibling("2599.yml"));
        Files.delete(site.resolve(MEASURES));
        var said = assertSaid("ita-scheme-missing", "content/khlong-prap/ita/2599.yml");
        assertEquals(Severity.WARNING, said.severity());
        copyTree("themes");
        var result = new SiteBuild(site, stage -> {}).build(site.resolve("out"));
        assertTrue(result.published(), result.findings().sorted().toString());
    }

    @Test
    void theDemoItselfHasNoErrors() {
        var findings = new SiteBuild(DEMO, stage -> {}).check().findings();
        assertEquals(
                List.of(),
                findings.sorted().stream()
                        .filter(d -> d.severity() == Severity.ERROR)
                        .toList());
        assertFalse(findings.sorted().isEmpty(), "the documents have faults, and they have to be shown");
    }

    @Test
    void allFaultsOfASiteAreSaidInOneRun() throws IOException {
        copyDemo();
        replace(PROJECT, "2566: 15,000", "2566: 15.000");
        replace(PROJECT, "2567: 15,000", "2567: \"-\"");
        replace(ITA, "total: 92.35", "total: 93.35");
        replace(MEASURES, "code: i2", "code: ๒");
        replace(REPORT, "project: p04", "project: p44");
        var codes = new SiteBuild(site, stage -> {})
                .check().findings().sorted().stream().map(Diagnostic::code).toList();
        var planted = List.of(
                "money-separator",
                "budget-dash",
                "ita-total-differs",
                "measure-code-misshapen",
                "entry-project-unknown");
        assertTrue(codes.containsAll(planted), codes.toString());
    }

    private Diagnostic assertSaid(String code, String file) {
        var findings = new SiteBuild(site, stage -> {}).check().findings();
        var said = findings.sorted().stream()
                .filter(d -> d.code().equals(code) && d.at().file().equals(file))
                .findFirst();
        assertTrue(
                said.isPresent(),
                () -> code + " expected in " + file + " but found "
                        + findings.sorted().stream()
                                .filter(d -> d.severity() == Severity.ERROR)
                                .toList());
        for (Language language : Language.values()) {
            var catalogue = Catalogue.of(language);
            var words = catalogue.what(said.get()) + " " + catalogue.fix(said.get());
            assertFalse(words.contains("{"), words);
        }
        return said.get();
    }

    private void replace(String file, String right, String wrong) throws IOException {
        var text = Files.readString(site.resolve(file));
        assertTrue(text.contains(right), "the demo has changed: " + right);
        Files.writeString(site.resolve(file), text.replace(right, wrong));
    }

    private void plant(String file, String text) throws IOException {
        copyDemo();
        Files.writeString(site.resolve(file), text, StandardCharsets.UTF_8);
    }

    private void copyDemo() throws IOException {
        Files.copy(DEMO.resolve("site-config.yml"), site.resolve("site-config.yml"));
        copyTree("content");
        // The faults tried here are the officer's before anything was public.
        Files.deleteIfExists(site.resolve("content/addresses.lock"));
    }

    private void copyTree(String name) throws IOException {
        var from = DEMO.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                var copy = site.resolve(name).resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
