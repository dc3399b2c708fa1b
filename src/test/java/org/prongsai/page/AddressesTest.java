package org.prongsai.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.ReportSamples;
import org.prongsai.model.Framework;
import org.prongsai.model.SiteConfig;

/** Addresses are a promise: a change here breaks links that were submitted to assessors. */
class AddressesTest {

    @Test
    void portal() {
        assertAddresses(new Addresses(SiteConfig.Mode.PORTAL, new PageAddress("/")), "/sample/");
    }

    @Test
    void singleAgency() {
        assertAddresses(new Addresses(SiteConfig.Mode.AGENCY, new PageAddress("/")), "/");
    }

    private static void assertAddresses(Addresses addresses, String agencyPath) {
        var agency = ReportSamples.agency();
        var plan = agency.plans().get(0);
        assertEquals("/", addresses.home().path());
        assertEquals("/404.html", addresses.notFound().path());
        assertEquals(agencyPath, addresses.agency(agency).path());
        assertEquals(
                agencyPath + "plans/2566-2567/", addresses.plan(agency, plan).path());
        assertEquals(
                agencyPath + "plans/2566-2567/p01/",
                addresses.project(agency, plan, plan.projects().get(0)).path());
        assertEquals(
                agencyPath + "reports/2567-6m/",
                addresses.report(agency, agency.reports().get(0)).path());
        assertEquals(
                agencyPath + "progress/2567/",
                addresses.progress(agency, ReportSamples.Y2567).path());
        assertEquals(
                agencyPath + "ita/2567/",
                addresses.ita(agency, ReportSamples.Y2567).path());
        assertEquals(
                agencyPath + "oit/2567/",
                addresses.oit(agency, ReportSamples.Y2567).path());
        var item = new Framework.Item(
                "O14", "", "", Framework.Shows.ANY, Framework.Proof.SOURCED, false, null, null, List.of());
        assertEquals(
                agencyPath + "oit/2567/o14/",
                addresses.oitItem(agency, ReportSamples.Y2567, item).path());
    }
}
