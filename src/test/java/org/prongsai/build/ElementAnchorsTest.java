package org.prongsai.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code oit.json} says of the demo's complete agency is what its pages show, at the very place. */
class ElementAnchorsTest {

    private static final String AGENCY = "ban-tuayang";

    /** An element as the data file names it. */
    private record Claim(String item, String id, boolean met, boolean proven, String anchor) {}

    @TempDir
    static Path folder;

    private static Path year;
    private static List<Claim> claims;

    @BeforeAll
    static void build() throws IOException {
        var site = folder.resolve("site");
        var result = new SiteBuild(Path.of("."), stage -> {}).build(site);
        assertTrue(result.published(), () -> result.findings().sorted().toString());
        year = site.resolve(AGENCY).resolve("oit").resolve("2567");
        claims = claims(Files.readString(year.resolve("oit.json")));
        assertTrue(claims.stream().anyMatch(Claim::proven));
    }

    @Test
    void everyElementShownHasItsAnchorOnItsPageAndSomethingThere() throws IOException {
        var faults = new ArrayList<String>();
        for (Claim claim : claims) {
            if (claim.met()) {
                var place = page(claim).getElementById(claim.anchor());
                if (place == null) {
                    faults.add(claim.id() + " is nowhere");
                } else if (!place.attr("data-element").equals(claim.id())) {
                    faults.add(claim.id() + " is not named");
                } else if (!shows(place)) {
                    faults.add(claim.id() + " shows nothing: " + place.outerHtml());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void whatTheProgramProvedFromFieldsStandsInTheContentAndNotInTheList() throws IOException {
        int inContent = 0;
        for (Claim claim : claims) {
            if (claim.proven()) {
                var place = page(claim).getElementById(claim.anchor());
                assertTrue(place != null && place.closest(".ticks") == null, claim.id());
                inContent += place.closest("dl, table, .people, .picture, h3 ~ div") == null ? 0 : 1;
            }
        }
        assertTrue(inContent > 60, "only " + inContent + " stand in fields");
    }

    @Test
    void noElementIsNamedTwiceAndNoneIsForgotten() throws IOException {
        var named = new HashMap<String, Integer>();
        var pages = new HashSet<Path>();
        for (Claim claim : claims) {
            pages.add(year.resolve(claim.item()));
        }
        for (Path page : pages) {
            if (Files.exists(page.resolve("index.html"))) {
                Jsoup.parse(page.resolve("index.html"))
                        .select("[data-element]")
                        .forEach(e -> named.merge(e.attr("data-element"), 1, Integer::sum));
            }
        }
        assertTrue(named.values().stream().allMatch(n -> n == 1), named.toString());
        for (Claim claim : claims) {
            if (claim.met()) {
                assertTrue(named.containsKey(claim.id()), claim.id());
            }
        }
    }

    @Test
    void aColumnThatIsClaimedHasSomethingInEveryCellOrSaysWhyNot() throws IOException {
        int columns = 0;
        for (Claim claim : claims) {
            if (claim.met()) {
                var place = page(claim).getElementById(claim.anchor());
                var head = place == null ? null : place.closest("thead th");
                if (head != null) {
                    columns++;
                    int column = head.elementSiblingIndex();
                    for (Element row : head.closest("table").select("tbody tr:not(.group)")) {
                        var cell = row.child(column);
                        assertFalse(cell.text().isBlank(), claim.id() + ": " + row.text());
                        assertTrue(!cell.text().startsWith("–") || cell.text().length() > 1, claim.id());
                    }
                }
            }
        }
        assertTrue(columns > 20, "only " + columns + " columns");
    }

    /** A picture, a link, or words. */
    private static boolean shows(Element place) {
        return !place.text().isBlank() || !place.select("img[alt]").isEmpty();
    }

    private static final Map<String, Document> PAGES = new HashMap<>();

    private static Document page(Claim claim) throws IOException {
        var page = PAGES.get(claim.item());
        if (page == null) {
            page = Jsoup.parse(year.resolve(claim.item()).resolve("index.html"));
            PAGES.put(claim.item(), page);
        }
        return page;
    }

    private static List<Claim> claims(String text) throws IOException {
        var found = new ArrayList<Claim>();
        try (var json = new JsonFactory().createParser(text)) {
            var values = new HashMap<String, String>();
            int arrays = 0;
            String item = "";
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    arrays++;
                } else if (token == JsonToken.END_ARRAY) {
                    arrays--;
                } else if (token == JsonToken.START_OBJECT) {
                    values.clear();
                } else if (token == JsonToken.END_OBJECT && arrays == 2) {
                    found.add(new Claim(
                            item,
                            values.get("id"),
                            Boolean.parseBoolean(values.get("met")),
                            Boolean.parseBoolean(values.get("proven")),
                            values.get("anchor")));
                } else if (token.isScalarValue()) {
                    values.put(json.currentName(), json.getText());
                    item = json.currentName().equals("code") ? json.getText().toLowerCase(java.util.Locale.ROOT) : item;
                }
            }
        }
        return found;
    }
}
