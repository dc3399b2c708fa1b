package org.prongsai.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param terms how its data may be used, and who answers for it
 * @param formDigits digits of its official forms; {@code null} where those of the site hold
 * @param units its divisions, the only names allowed as responsible
 * @param aliases other legitimate names
 * @param responsible division in charge of the pages; may be empty
 * @param updated day the content was last changed, unless a file says otherwise
 * @param plans sorted by first year
 * @param reports sorted by year and round
 * @param itaResults sorted by year
 * @param entries answers to items of OIT, sorted by year and item
 * @param articles free pages and news
 * @param corrections changes to years that are over, in the order they were written
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
        DataTerms terms,
        @Nullable FormDigits formDigits,
        List<String> units,
        List<String> aliases,
        String responsible,
        LocalDate updated,
        List<Plan> plans,
        List<ProgressReport> reports,
        List<ItaResult> itaResults,
        List<Entry> entries,
        List<Article> articles,
        List<Correction> corrections,
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
        corrections = List.copyOf(corrections);
        waivers = List.copyOf(waivers);
    }

    /** The reports on one plan, in time order. */
    public List<ProgressReport> reportsOn(Plan plan) {
        return reports.stream().filter(r -> r.planId().equals(plan.id())).toList();
    }

    /** Whom to ask about its data: a post or a division; may be empty. */
    public String dataContact() {
        return terms.contact().isEmpty() ? responsible : terms.contact();
    }

    /** Where to write about its data; may be empty. */
    public String dataEmail() {
        return terms.email().isEmpty() ? contact.email() : terms.email();
    }

    /**
     * How an agency's data may be used; each part may be empty.
     *
     * @param contact the post or division to ask
     * @param email its mailbox
     * @param license terms of use
     * @param ocdsPrefix what identifiers of its contracting processes begin with, as written
     */
    public record DataTerms(String contact, String email, License license, String ocdsPrefix) {

        public static final DataTerms NONE = new DataTerms("", "", License.UNSAID, "");

        /** The prefix that the documentation of OCDS uses as its example. */
        private static final String EXAMPLE = "ocds-213czf";

        /** Whether the prefix can be one that was given to a publisher. */
        public boolean hasOcdsPrefix() {
            return ocdsPrefix.matches("ocds-[a-z0-9]{6}") && !ocdsPrefix.equals(EXAMPLE);
        }
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
