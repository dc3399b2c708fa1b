package org.prongsai.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Origin;
import org.prongsai.model.Redirect;
import org.prongsai.page.Former;

/** What hosts are told, by approved output; every line was tried once on nginx 1.22 and Apache 2.4. */
class HostFilesTest {

    private static final Path APPROVED = Path.of("src/test/resources/hosts");

    private static final List<Former> FORMER = List.of(
            moved("/ko/plans/2561/", "/ko/plans/2561-2564/"),
            moved("/ko/plans/2561/plan.json", "/ko/plans/2561-2564/plan.json"),
            moved("/ko/files/แผน ปี 2560 (ฉบับ+แก้).pdf", "/ko/"),
            moved("/old/$x/{a}^\"q\"%#/", "/ko/"),
            moved("/old/index.php", "https://www.example.go.th/a%20b/?x=1&y=$2#z"),
            moved("/old/odd.html", "https://www.example.go.th/a%3Fb"),
            gone("/ko/plans/2561/p01/"),
            gone("/old/แผ่นพับ.html"));

    @ParameterizedTest
    @CsvSource({"root, https://prongsai.example/", "folder, https://www.example.go.th/ita/โปร่งใส/", "none, ''"})
    void isWhatWasApproved(String name, String baseUrl) throws IOException {
        var base = baseUrl.replace("โปร่งใส", "%E0%B9%82");
        var files = files(base);
        assertEquals(Set.of(".htaccess", "_redirects", "nginx-redirects.conf", "web.config"), files.keySet());
        for (var file : files.entrySet()) {
            var approved = APPROVED.resolve(name + "-" + file.getKey().replaceFirst("^\\.", "") + ".approved.txt");
            var actual = new String(file.getValue(), StandardCharsets.UTF_8);
            if (Boolean.getBoolean("approve")) {
                Files.createDirectories(APPROVED);
                Files.writeString(approved, actual);
            }
            assertEquals(Files.readString(approved), actual, "run with -Dapprove=true after reading " + approved);
        }
    }

    @Test
    void nothingIsSaidWhenNothingMoved() {
        assertEquals(Map.of(), HostFiles.of(List.of(), List.of(), "https://prongsai.example/"));
    }

    @Test
    void theFileOfIisIsSoundAndNamesNoModuleThatMayBeMissing() throws Exception {
        var xml = files("https://prongsai.example/").get("web.config");
        var sections = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getElementsByTagName("*");
        var names = new TreeSet<String>();
        for (int i = 0; i < sections.getLength(); i++) {
            names.add(sections.item(i).getNodeName());
        }
        assertEquals(Set.of("configuration", "location", "system.webServer", "httpRedirect"), names);
    }

    @Test
    void aRuleOfIisDoesNotCatchWhatStillStandsBelow() {
        var files = HostFiles.of(List.of(moved("/ko/oit/", "/ko/")), List.of("/ko/", "/ko/oit/2567/"), "");
        var text = new String(files.get("web.config"), StandardCharsets.UTF_8);
        assertTrue(
                text.contains(
                        "<location path=\"ko/oit/2567\">\n    <system.webServer><httpRedirect enabled=\"false\" />"),
                text);
    }

    private static Map<String, byte[]> files(String base) {
        return HostFiles.of(FORMER, List.of("/", "/ko/"), base);
    }

    private static Former moved(String from, String to) {
        return former(from, to);
    }

    private static Former gone(String from) {
        return former(from, "");
    }

    private static Former former(String from, String to) {
        var origin = new Origin(Location.ofFile("content/redirects.yml"), Map.of());
        return new Former(new Redirect(from, false, to, null, "เลิก", origin), "", "content/redirects.yml");
    }
}
