package org.prongsai.page;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.Plan;
import org.prongsai.model.ProgressReport;
import org.prongsai.model.Site;

/**
 * What is due in the year an agency works on. It knows no today: a day that has passed is a matter for the reader.
 *
 * @param agency whose duties they are
 * @param year the year worked on
 * @param entries in order of days
 */
public record DutyCalendar(Agency agency, FiscalYear year, List<Entry> entries) {

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::day).thenComparing(Entry::id);

    public DutyCalendar {
        entries = List.copyOf(entries);
    }

    /** Why something falls on its day. */
    public enum Basis {
        /** The fiscal year begins and ends on the same days every year. */
        FISCAL_YEAR("ตามปีงบประมาณ"),
        /** A document of the agency says so. */
        DOCUMENT("ตามเอกสารของหน่วยงาน"),
        /** It was announced; the framework names the source. */
        ANNOUNCED("ตามประกาศ"),
        /** Nobody announced it. */
        ADVICE("คำแนะนำของโปรแกรม ไม่ใช่กำหนดของทางราชการ");

        private final String thai;

        Basis(String thai) {
            this.thai = thai;
        }

        /** The word on pages and in calendars. */
        public String thai() {
            return thai;
        }
    }

    /**
     * Something that is due.
     *
     * @param id unique in the year and the same in every build
     * @param day by when
     * @param title what has to be done
     * @param basis why on that day
     * @param note what else there is to know; may be empty
     * @param page where it is shown once it is done; {@code null} while it is not, or where the program cannot tell
     * @param items items of OIT it is about, each as far as it has come
     */
    public record Entry(
            String id,
            LocalDate day,
            String title,
            Basis basis,
            String note,
            @Nullable PageAddress page,
            List<Disclosure.Standing> items) {

        public Entry {
            items = List.copyOf(items);
        }
    }

    /** The calendar of an agency in Thai; nothing when the site declares no open year. */
    public static Optional<DutyCalendar> of(Site site, Agency agency) {
        return of(Wording.THAI, Addresses.of(site), site, agency);
    }

    /** The same in a language, leading to pages of that language. */
    static Optional<DutyCalendar> of(Wording wording, Addresses addresses, Site site, Agency agency) {
        var year = site.config().openYear();
        return year == null
                ? Optional.empty()
                : Optional.of(
                        new DutyCalendar(agency, year, new Maker(wording, addresses, site, agency, year).entries()));
    }

    private static final class Maker {
        private final Site site;
        private final Agency agency;
        private final Wording wording;
        private final FiscalYear year;
        private final Addresses addresses;

        Maker(Wording wording, Addresses addresses, Site site, Agency agency, FiscalYear year) {
            this.wording = wording;
            this.site = site;
            this.agency = agency;
            this.year = year;
            this.addresses = addresses;
        }

        List<Entry> entries() {
            var entries = new ArrayList<Entry>();
            entries.add(round(
                    "six-months",
                    ProgressReport.Round.SIX,
                    LocalDate.of(year.end().getYear(), Month.MARCH, 31)));
            entries.add(round("twelve-months", ProgressReport.Round.TWELVE, year.end()));
            agency.plans().stream()
                    .filter(p -> p.years().contains(year))
                    .map(this::expiry)
                    .forEach(entries::add);
            var framework = site.frameworks().get(year);
            if (framework != null) {
                entries.addAll(duties(framework));
            }
            entries.sort(ORDER);
            return entries;
        }

        private Entry round(String id, ProgressReport.Round round, LocalDate end) {
            var page = agency.reports().stream()
                    .filter(r -> r.fiscalYear().equals(year) && r.round() == round)
                    .findFirst()
                    .map(r -> addresses.report(agency, r))
                    .orElse(null);
            return new Entry(
                    id,
                    end,
                    wording.say(
                            "สิ้นรอบ {0} เดือนของปีงบประมาณ {1} เริ่มทำรายงานผลตามแผนป้องกันการทุจริต",
                            round.months(), year),
                    Basis.FISCAL_YEAR,
                    "",
                    page,
                    List.of());
        }

        private Entry expiry(Plan plan) {
            var last = plan.years().get(plan.years().size() - 1);
            return new Entry(
                    "plan-" + plan.id(),
                    last.end(),
                    wording.say("วันสุดท้ายของแผนปี {0}", Format.years(plan.years())),
                    Basis.DOCUMENT,
                    last.equals(year) ? wording.say("แผนที่ใช้ในปี {0} ต้องประกาศก่อนวันนี้", year.next()) : "",
                    addresses.plan(agency, plan),
                    List.of());
        }

        private List<Entry> duties(Framework framework) {
            Map<String, Disclosure.Standing> standings = new HashMap<>();
            Disclosure.of(agency, framework)
                    .standings()
                    .forEach(s -> standings.put(s.item().code(), s));
            return framework.duties().stream()
                    .map(d -> new Entry(
                            d.id(),
                            d.day(),
                            d.title(),
                            d.proof() == Framework.Proof.SOURCED ? Basis.ANNOUNCED : Basis.ADVICE,
                            d.note(),
                            null,
                            d.items().stream()
                                    .map(standings::get)
                                    .filter(Objects::nonNull)
                                    .toList()))
                    .toList();
        }
    }
}
