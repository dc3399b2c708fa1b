package org.prongsai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.ReportSamples;
import org.prongsai.model.Site;
import org.prongsai.page.Page;
import org.prongsai.page.PagePlan;

class SearchIndexTest {

    private static final Site SITE = ReportSamples.site();
    private static final List<Page> PAGES = PagePlan.of(SITE);

    @Test
    void theOrderInWhichPagesAreMadeLeavesNoTrace() {
        var pages = new ArrayList<>(PAGES);
        var first = written(pages);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(pages, new Random(seed));
            assertEquals(first, written(pages));
        }
    }

    @Test
    void aCompoundIsFoundByItsParts() {
        int count = (int)
                PAGES.stream().filter(p -> !p.agency().isEmpty() && !p.isForm()).count();
        var all = PageNumbers.text(IntStream.range(0, count).toArray());
        assertTrue(written(PAGES).get("search/data/t0.js").contains("บริหาร|||" + all + " "));
    }

    private static Map<String, String> written(List<Page> order) {
        var index = new SearchIndex(SITE, PAGES, "");
        for (Page page : order) {
            var path = page.address().path();
            boolean plan = page.layout().equals("plan");
            index.add(page.address().file(), "หน้า " + path, "แผน", plan ? "ผู้บริหาร องค์กร" : "บริหาร ผู้");
        }
        var files = new TreeMap<String, String>();
        index.write(
                List.of(), "search/data/", (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return files;
    }
}
