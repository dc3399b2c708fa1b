package org.prongsai.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.build.SiteBuild;

/** Procurement as OCDS and the forms of the government's catalogue, from the sample agency as if it were a real one. */
class OpenDataTest {

    private static final String RELEASES = "data/2567/procurement-ocds.json";
    private static final String TERMS =
            "open-data: {contact: หัวหน้าสำนักปลัด, email: data@example.go.th, license: cc-by, ocds-prefix: ocds-a1b2c3}";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void releasesAreAsTheStandardAsks() throws IOException {
        var files = files(TERMS);
        var data = JSON.readTree(files.get(RELEASES));
        try (var schema = Files.newInputStream(Path.of("src/test/resources/ocds/release-package.json"))) {
            var faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(schema)
                    .validate(data);
            assertEquals(Set.of(), faults);
        }
        var numbered = list(
                        JSON.readTree(files.get("data/2567/procurement.json")).at("/tables/0/rows"))
                .stream()
                .filter(row -> row.hasNonNull("egp_number"))
                .toList();
        assertEquals(numbered.size(), data.get("releases").size());
        var ids = new HashSet<String>();
        for (int i = 0; i < numbered.size(); i++) {
            var row = numbered.get(i);
            var release = data.get("releases").get(i);
            assertTrue(ids.add(release.get("id").asText()));
            assertEquals(
                    "ocds-a1b2c3-" + row.get("egp_number").asText(),
                    release.get("ocid").asText());
            assertEquals(row.get("item").asText(), release.at("/tender/title").asText());
            assertEquals(
                    row.get("method_th").asText(),
                    release.at("/tender/procurementMethodDetails").asText());
            assertEquals(row.get("budget_baht"), release.at("/planning/budget/amount/amount"));
            assertEquals(row.get("reference_price_baht"), release.at("/tender/value/amount"));
            assertSuppliers(row, release);
        }
    }

    /** Juristic persons are named with the sum agreed, and parties are all whom the release refers to. */
    private static void assertSuppliers(JsonNode row, JsonNode release) {
        boolean contracted =
                Set.of("signed", "delivered").contains(row.get("status").asText());
        assertEquals(contracted, release.has("awards"));
        assertEquals(contracted, release.has("contracts"));
        var parties = new HashSet<String>();
        release.get("parties").forEach(p -> parties.add(p.get("id").asText()));
        assertTrue(parties.contains(release.at("/buyer/id").asText()));
        if (contracted) {
            assertEquals(row.get("agreed_price_baht"), release.at("/awards/0/value/amount"));
            assertEquals(
                    release.at("/awards/0/id").asText(),
                    release.at("/contracts/0/awardID").asText());
            var winner = row.get("winner").asText();
            assertEquals(winner.matches("(บริษัท|หจก).*"), parties.contains(winner), winner);
            release.at("/awards/0/suppliers")
                    .forEach(s -> assertTrue(parties.contains(s.get("id").asText())));
        }
    }

    @Test
    void methodsAndStagesHaveTheWordsOfTheStandard() throws IOException {
        var releases = JSON.readTree(files(TERMS).get(RELEASES)).get("releases");
        assertEquals(
                "open/complete/[\"tender\",\"award\",\"contract\"]/active",
                stage(releases.get(0)),
                releases.get(0).toString());
        var stages = new TreeMap<String, Integer>();
        releases.forEach(r -> stages.merge(stage(r), 1, Integer::sum));
        assertTrue(stages.containsKey("direct/active/[\"tender\"]/"), stages.toString());
        assertTrue(
                stages.containsKey("direct/complete/[\"tender\",\"award\",\"contract\"]/terminated"),
                stages.toString());
    }

    private static String stage(JsonNode release) {
        return String.join(
                "/",
                release.at("/tender/procurementMethod").asText(),
                release.at("/tender/status").asText(),
                release.get("tag").toString(),
                release.at("/contracts/0/status").asText());
    }

    @Test
    void withoutARegisteredPrefixThereAreNoReleases() throws IOException {
        assertFalse(files("open-data: {license: cc-by}").containsKey(RELEASES));
        assertFalse(files("sample: true\n" + TERMS).containsKey(RELEASES), "what is invented has no identifiers");
    }

    @Test
    void theCatalogueHoldsTheFormOfEveryDataSet() throws IOException {
        var files = files(TERMS);
        var sets = list(JSON.readTree(files.get("catalog.json")).get("dcat:dataset"));
        var procurement = sets.stream()
                .filter(s -> s.get("@id").asText().equals("https://example.go.th/data/2567/#procurement"))
                .findFirst()
                .orElseThrow();
        var form = new TreeMap<String, String>();
        procurement
                .get("extras")
                .forEach(e -> form.put(e.get("key").asText(), e.get("value").asText()));
        assertEquals("การจัดซื้อจัดจ้าง ปีงบประมาณ 2567 เทศบาลตำบลบ้านตัวอย่าง", form.get("title"));
        assertEquals("หัวหน้าสำนักปลัด", form.get("maintainer"));
        assertEquals("data@example.go.th", form.get("maintainer_email"));
        assertEquals("CC-BY-4.0", form.get("license_id"));
        assertEquals("เดือน", form.get("update_frequency_unit"));
        assertEquals("CSV, XLSX, JSON", form.get("data_format"));
        for (JsonNode set : sets) {
            assertEquals(17, set.get("extras").size());
            set.get("extras").forEach(e -> assertFalse(e.get("value").asText().isEmpty(), set.get("@id") + " " + e));
            for (JsonNode file : set.get("dcat:distribution")) {
                var url = file.at("/dcat:downloadURL/@id").asText();
                assertTrue(files.containsKey(url.substring("https://example.go.th/".length())), url);
                assertEquals(
                        "https://creativecommons.org/licenses/by/4.0/",
                        file.at("/dct:license/@id").asText());
            }
        }
        var csv = new String(files.get("catalogue.csv"), StandardCharsets.UTF_8);
        assertTrue(csv.startsWith("\ufeff\"ประเภทข้อมูล (data_type)\",\"ชื่อชุดข้อมูล (title)\""), csv);
        assertEquals(1 + sets.size(), csv.split("\r\n").length);
    }

    @Test
    void topicsAreDataSetsOfTheYearTheyAreOf() throws IOException {
        var ids = list(JSON.readTree(files(TERMS).get("catalog.json")).get("dcat:dataset")).stream()
                .map(s -> s.get("@id").asText())
                .filter(id -> id.contains("/data/"))
                .toList();
        assertEquals(
                List.of(
                        "https://example.go.th/data/2566/#procurement",
                        "https://example.go.th/data/2566/#complaints",
                        "https://example.go.th/data/2566/#gifts",
                        "https://example.go.th/data/2567/#procurement"),
                ids);
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** The published files of the sample agency alone, which says of itself what is given. */
    private Map<String, byte[]> files(String said) throws IOException {
        var site = Files.createTempDirectory(folder, "site");
        var content = Path.of("content/ban-tuayang");
        try (var files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                var copy = site.resolve("content/ban-tuayang").resolve(content.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(
                site.resolve("site-config.yml"), "title: ก\nbase-url: https://example.go.th/\nmode: agency\n");
        var agency = site.resolve("content/ban-tuayang/agency.yml");
        Files.writeString(agency, Files.readString(agency).replace("sample: true", said));
        var out = site.resolve("out");
        var built = new SiteBuild(site, stage -> {}).build(out);
        assertTrue(built.published(), () -> built.findings().sorted().toString());
        var bytes = new TreeMap<String, byte[]>();
        try (var files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(out.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return bytes;
    }
}
