package org.prongsai.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.prongsai.ReportSamples;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;

/** The calendar is one any program reads, and the same events stay the same events. */
class CalendarIcsTest {

    private static final Site SITE = ReportSamples.site();

    @Test
    void linesEndAndFoldAsTheStandardSays() {
        var text = ics(SITE);
        assertTrue(text.endsWith("END:VCALENDAR\r\n"));
        assertEquals(-1, text.replace("\r\n", "").indexOf('\n'), "a bare line feed");
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(text.contains("\r\n "), "something was long enough to be folded");
        assertTrue(unfolded(text)
                .contains("SUMMARY:สิ้นรอบ 6 เดือนของปีงบประมาณ 2567 เริ่มทำรายงานผลตามแผนป้องกันการทุจริต"));
    }

    @Test
    void noCharacterIsCutInTwo() {
        var bytes = ics(SITE).getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(bytes, new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        var text = new IcsText();
        text.line("X", "ก".repeat(100) + "😀".repeat(40));
        for (String line : text.toString().split("\r\n")) {
            assertEquals(line, new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
        assertEquals(
                "X:" + "ก".repeat(100) + "😀".repeat(40),
                unfolded(text.toString()).strip());
    }

    @Test
    void separatorsInWordsAreEscaped() {
        var text = new IcsText();
        text.text("SUMMARY", "ก,ข;ค\\ง\nจ");
        assertEquals("SUMMARY:ก\\,ข\\;ค\\\\ง\\nจ\r\n", text.toString());
    }

    @Test
    void everyDutyIsOneDayWithANameOfItsOwn() {
        var lines = Arrays.asList(unfolded(ics(SITE)).split("\r\n"));
        var names = lines.stream().filter(l -> l.startsWith("UID:")).toList();
        assertEquals(
                List.of(
                        "UID:sample-2567-six-months@prongsai",
                        "UID:sample-2567-plan-2566-2567@prongsai",
                        "UID:sample-2567-twelve-months@prongsai"),
                names);
        assertEquals(names.size(), new HashSet<>(names).size());
        assertTrue(lines.contains("DTSTART;VALUE=DATE:20240331"));
        assertTrue(lines.contains("DTEND;VALUE=DATE:20240401"));
        assertTrue(lines.contains("DTSTAMP:20261121T000000Z"), "the day of the content, not of the build");
    }

    @Test
    void withoutAnOpenYearThereIsNoCalendar() {
        var config = SITE.config();
        var closed = new SiteConfig(
                config.title(),
                config.tagline(),
                config.baseUrl(),
                config.languages(),
                config.theme(),
                config.mode(),
                null,
                "",
                config.formDigits(),
                config.origin());
        new CalendarIcs()
                .export(
                        new Site(closed, SITE.agencies(), SITE.itaSchemes(), SITE.frameworks(), SITE.types()),
                        (path, bytes) -> assertEquals("", path));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static String ics(Site site) {
        var files = new TreeMap<String, byte[]>();
        new CalendarIcs().export(site, files::put);
        return new String(files.get("sample/calendar/calendar.ics"), StandardCharsets.UTF_8);
    }
}
