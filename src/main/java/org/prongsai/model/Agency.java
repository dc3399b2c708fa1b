package org.prongsai.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A local government that publishes.
 *
 * @param id folder name and first part of its addresses
 * @param name official name
 * @param shortName short form for lists; never empty
 * @param type which sort of local government
 * @param district may be empty when not known
 * @param province may be empty when not known
 * @param summary one or two sentences for citizens; may be empty
 * @param sample whether it and all it publishes are invented, to show how the program is used
 * @param contact how to reach it
 * @param units its divisions, the only names allowed as responsible
 * @param aliases other legitimate names
 * @param responsible division in charge of the pages; may be empty
 * @param updated day the content was last changed, unless a file says otherwise
 * @param plans sorted by first year
 * @param reports sorted by year and round
 * @param itaResults sorted by year
 * @param entries answers to items of OIT, sorted by year and item
 * @param articles free pages and news
 * @param waivers findings that may stand
 * @param origin where it was written
 */
public record Agency(
        String id,
        String name,
        String shortName,
        AgencyType type,
        String district,
        String province,
        String summary,
        boolean sample,
        Contact contact,
        List<String> units,
        List<String> aliases,
        String responsible,
        LocalDate updated,
        List<Plan> plans,
        List<ProgressReport> reports,
        List<ItaResult> itaResults,
        List<Entry> entries,
        List<Article> articles,
        List<Waiver> waivers,
        Origin origin) {

    public Agency {
        units = List.copyOf(units);
        aliases = List.copyOf(aliases);
        plans = List.copyOf(plans);
        reports = List.copyOf(reports);
        itaResults = List.copyOf(itaResults);
        entries = List.copyOf(entries);
        articles = List.copyOf(articles);
        waivers = List.copyOf(waivers);
    }

    /** The reports on one plan, in time order. */
    public List<ProgressReport> reportsOn(Plan plan) {
        return reports.stream().filter(r -> r.planId().equals(plan.id())).toList();
    }

    /**
     * How to reach an agency; each part may be empty.
     *
     * @param phone as dialled
     * @param fax as dialled
     * @param email address
     * @param website http or https address
     * @param address postal address
     * @param hours opening hours
     */
    public record Contact(String phone, String fax, String email, String website, String address, String hours) {

        public static final Contact NONE = new Contact("", "", "", "", "", "");
    }
}
