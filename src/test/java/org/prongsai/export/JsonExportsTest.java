package org.prongsai.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.prongsai.ReportSamples;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;

final class JsonExportsTest {

    @Test
    void everyFileStandsBesideItsPage() {
        assertEquals(
                List.of(
                        "sample/calendar/calendar.ics",
                        "sample/ita/2567/ita.json",
                        "sample/plans/2566-2567/plan.json",
                        "sample/progress/2567/progress.json",
                        "sample/reports/2567-12m/report.json",
                        "sample/reports/2567-6m/report.json"),
                files(ReportSamples.site()).keySet().stream()
                        .filter(path ->
                                !path.endsWith(".csv") && !path.endsWith(".xlsx") && !path.endsWith("datapackage.json"))
                        .toList());
    }

    @Test
    void inAgencyModeFoldersBeginAtTheRoot() {
        assertTrue(files(ReportSamples.site(SiteConfig.Mode.AGENCY)).containsKey("plans/2566-2567/plan.json"));
    }

    @Test
    void planKeepsTheSixMoneyFactsApart() {
        var json = file("sample/plans/2566-2567/plan.json");
        assertHolds(json, "'years':[2566,2567]");
        assertHolds(json, "{'id':'p01','number':'1','name':'โครงการอบรม','kind':'project','group':'1.1',");
        assertHolds(
                json,
                "'total':50000,'budgets':{'2566':{'kind':'amount','baht':15000},'2567':{'kind':'amount','baht':35000}}}");
        assertHolds(json, "'2566':{'kind':'amount','baht':0},'2567':{'kind':'dropped','reason':'งบไม่พอ'}");
        assertHolds(json, "'2566':{'kind':'per-ordinance'},'2567':{'kind':'not-in-plan'}");
        assertHolds(json, "'totals':{'2566':16000.5,'2567':48500.5}");
        assertHolds(
                json,
                "'groupTotals':{'1':{'2566':15000,'2567':35000},'1.1':{'2566':15000,'2567':35000},"
                        + "'2':{'2566':1000.5,'2567':13500.5}}");
        assertHolds(json, "'counts':{'project':2,'activity':1,'measure':1,'unspecified':1}");
    }

    @Test
    void reportSaysWhatIsLeftAndWhatDoesNotMeetThePlan() {
        var json = file("sample/reports/2567-12m/report.json");
        assertHolds(
                json,
                "{'item':'p01','name':'โครงการอบรม','status':'done','reason':null,"
                        + "'budget':{'kind':'amount','baht':30000},'disbursed':{'kind':'amount','baht':20000},"
                        + "'remaining':10000,");
        assertHolds(
                json,
                "'status':'unable','reason':'บุคลากรไม่เพียงพอ','budget':{'kind':'no-budget'},"
                        + "'disbursed':{'kind':'not-reported'},'remaining':null");
        assertHolds(json, "'baht':13532},'remaining':-32");
        assertHolds(json, "{'item':null,'name':'กิจกรรมวันต่อต้านคอร์รัปชัน','status':'not-reported'");
        assertHolds(json, "'totals':{'budget':43500,'disbursed':33532,'remaining':9968}");
        assertHolds(
                json, "'counts':{'done':2,'in-progress':0,'unable':1,'not-started':0,'cancelled':0,'not-reported':1}");
        assertHolds(json, "'unreported':['p02'],'unplanned':['กิจกรรมวันต่อต้านคอร์รัปชัน']");
        assertHolds(json, "'fiscalYear':2567,'round':'12m'");
    }

    @Test
    void progressUsesTheLatestReport() {
        var json = file("sample/progress/2567/progress.json");
        assertHolds(json, "'report':'2567-12m','round':'12m','items':4,'entries':4,'withoutEntry':1,'outsidePlan':1");
        assertHolds(json, "'money':{'planned':48500.5,'reported':43500,'disbursed':33532,'remaining':9968}");
        assertHolds(json, "{'number':'1','name':'สร้างวัฒนธรรมสุจริต','items':2,'entries':1,'withoutEntry':1");
        assertHolds(json, "{'unit':null,'items':0,'entries':1,'withoutEntry':0,'outsidePlan':1");
        assertHolds(json, "'sharedByUnits':1");
    }

    @Test
    void itaTotalIsGivenUnroundedAndTheLevelIsNotProven() {
        var json = file("sample/ita/2567/ita.json");
        assertHolds(json, "{'no':2,'tool':'IIT','name':'การใช้งบประมาณ','score':98.89}");
        assertHolds(json, "'tools':{'IIT':98.888,'EIT':91.16,'OIT':88.335}");
        assertHolds(json, "'computedTotal':92.3484,'publishedTotal':92.35,'rating':'ผ่านดี','ratingProven':false");
    }

    @Test
    void filesAreReadableAndEndWithANewLine() {
        files(ReportSamples.site()).forEach((path, text) -> {
            if (path.endsWith(".json") && !path.endsWith("datapackage.json")) {
                assertTrue(text.startsWith("{\n  \"agency\" : \"sample\""), text);
                assertTrue(text.endsWith("}\n"), text);
            }
        });
    }

    private static String file(String path) {
        return files(ReportSamples.site()).get(path);
    }

    private static Map<String, String> files(Site site) {
        var files = new TreeMap<String, String>();
        Exporters.all()
                .forEach(e ->
                        e.export(site, (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8))));
        return files;
    }

    /** Looks for JSON written with single quotes and without white space. */
    private static void assertHolds(String json, String part) {
        var dense = json.replaceAll("\\n *", "").replaceAll(" : ", ":").replace(", ", ",");
        assertTrue(dense.contains(part.replace('\'', '"')), () -> part + "\nnot in\n" + dense);
    }
}
