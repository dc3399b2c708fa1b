package org.prongsai.export;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Addresses;
import org.prongsai.page.DutyCalendar;
import org.prongsai.page.WebAddresses;

/** {@code calendar.ics}: what is due in the year an agency works on, for calendar programs (RFC 5545). */
final class CalendarIcs implements Exporter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    @Override
    public void export(Site site, OutputSink sink) {
        var addresses = Addresses.of(site);
        for (Agency agency : site.agencies()) {
            DutyCalendar.of(site, agency).ifPresent(calendar -> {
                var at = addresses.calendar(agency);
                var url = new WebAddresses(site.config()).of(at);
                sink.accept(
                        at.beside("calendar.ics"), ics(calendar, url).toString().getBytes(StandardCharsets.UTF_8));
            });
        }
    }

    private static IcsText ics(DutyCalendar calendar, String url) {
        var agency = calendar.agency();
        var text = new IcsText();
        text.line("BEGIN", "VCALENDAR");
        text.line("VERSION", "2.0");
        text.line("PRODID", "-//Prongsai//Prongsai 1.0//TH");
        text.line("CALSCALE", "GREGORIAN");
        text.text("X-WR-CALNAME", "หน้าที่ปี " + calendar.year() + " " + agency.shortName());
        calendar.entries().forEach(entry -> event(text, calendar, entry, url));
        text.line("END", "VCALENDAR");
        return text;
    }

    /** The stamp is the day of the content, so the same content is the same file; the UID outlives every build. */
    private static void event(IcsText text, DutyCalendar calendar, DutyCalendar.Entry entry, String url) {
        var agency = calendar.agency();
        text.line("BEGIN", "VEVENT");
        text.line("UID", agency.id() + "-" + calendar.year() + "-" + entry.id() + "@prongsai");
        text.line("DTSTAMP", day(agency.updated()) + "T000000Z");
        text.line("DTSTART;VALUE=DATE", day(entry.day()));
        text.line("DTEND;VALUE=DATE", day(entry.day().plusDays(1)));
        text.text("SUMMARY", entry.title());
        text.text("DESCRIPTION", description(agency, entry));
        if (!url.isEmpty()) {
            text.line("URL", url);
        }
        text.line("TRANSP", "TRANSPARENT");
        text.line("BEGIN", "VALARM");
        text.line("ACTION", "DISPLAY");
        text.text("DESCRIPTION", entry.title());
        text.line("TRIGGER", "-P14D");
        text.line("END", "VALARM");
        text.line("END", "VEVENT");
    }

    private static String description(Agency agency, DutyCalendar.Entry entry) {
        var items = entry.items().stream()
                .map(s -> s.item().code() + " " + s.item().title())
                .collect(Collectors.joining("\n"));
        var lines = agency.name() + "\n" + entry.basis().thai();
        lines += entry.note().isEmpty() ? "" : "\n" + entry.note();
        return items.isEmpty() ? lines : lines + "\n" + items;
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
