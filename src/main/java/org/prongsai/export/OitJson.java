package org.prongsai.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Framework;
import org.prongsai.model.Site;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Addresses;

/** {@code oit.json}: every item of a year with its elements, whether they are shown, and where. */
final class OitJson implements Exporter {

    @Override
    public void export(Site site, OutputSink sink) {
        var addresses = new Addresses(site.config().mode());
        for (Agency agency : site.agencies()) {
            for (Framework framework :
                    Disclosure.answered(agency, site.frameworks().values())) {
                var disclosure = Disclosure.of(agency, framework);
                sink.accept(
                        addresses.oit(agency, framework.year()).beside("oit.json"),
                        JsonFile.bytes(json -> write(json, disclosure, addresses)));
            }
        }
    }

    private static void write(JsonFile json, Disclosure disclosure, Addresses addresses) throws IOException {
        var framework = disclosure.framework();
        json.text("agency", disclosure.agency().id());
        json.number("fiscalYear", framework.year().number());
        json.object("framework", () -> {
            json.number("items", framework.items().size());
            json.flag("provisional", framework.provisional());
        });
        json.score("readiness", disclosure.readiness());
        Map<String, BigDecimal> points = new HashMap<>();
        disclosure.risks().forEach(r -> r.items().forEach(i -> points.put(i.code(), r.each())));
        json.array("items", () -> {
            for (Disclosure.Standing standing : disclosure.standings()) {
                json.element(() -> item(
                        json,
                        standing,
                        disclosure,
                        addresses,
                        points.getOrDefault(standing.item().code(), BigDecimal.ZERO)));
            }
        });
    }

    /** Addresses are relative to this file; an item without a page is described in the index. */
    private static void item(
            JsonFile json,
            Disclosure.Standing standing,
            Disclosure disclosure,
            Addresses addresses,
            BigDecimal pointsAtRisk)
            throws IOException {
        var item = standing.item();
        boolean page = standing.entry() != null || standing.evidence() != null;
        json.text("code", item.code());
        json.text("title", item.title());
        json.text("url", page ? item.slug() + "/" : "./#" + item.slug());
        json.text("status", standing.state().code());
        json.score("pointsAtRisk", pointsAtRisk);
        json.array("elements", () -> {
            for (Disclosure.Part part : standing.parts()) {
                json.element(() -> {
                    var id = part.element().id();
                    json.text("id", id);
                    json.text("label", part.element().label());
                    json.flag("met", part.met());
                    json.flag("proven", part.proven());
                    json.textOrNull("anchor", part.met() ? id : "");
                    json.textOrNull("source", part.met() ? source(part, standing, disclosure, addresses) : "");
                });
            }
        });
    }

    /** Where the fact is kept: the page it was written for. */
    private static String source(
            Disclosure.Part part, Disclosure.Standing standing, Disclosure disclosure, Addresses addresses) {
        var evidence = standing.evidence();
        var element = part.element();
        if (evidence == null || !part.metByEvidence()) {
            return standing.item().slug() + "/#" + element.id();
        }
        var agency = disclosure.agency();
        var index = addresses.oit(agency, disclosure.framework().year());
        var file = index.to(addresses.evidence(agency, evidence));
        return file.substring(0, file.length() - "index.html".length()) + "#" + Addresses.fragment(evidence, element);
    }
}
