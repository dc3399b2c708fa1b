package org.prongsai.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Addresses;
import org.prongsai.page.Catalogue;
import org.prongsai.page.DataFile;

/**
 * {@code catalog.json}: every data set of the site in DCAT, as JSON-LD, for the catalogues of others, and of each agency
 * {@code catalogue.csv}, the same in the words of the Thai government's catalogue. A site that does not know its own
 * address has neither.
 */
final class DataCatalogue {

    private final Site site;
    private final Addresses addresses;
    private final Set<String> written = new HashSet<>();

    private DataCatalogue(Site site) {
        this.site = site;
        this.addresses = Addresses.of(site);
    }

    static void write(Site site, List<Catalogue.Listing> listings, OutputSink sink) {
        if (site.config().baseUrl().isEmpty()) {
            return;
        }
        var sets = DataSet.of(site, listings);
        var catalogue = new DataCatalogue(site);
        sink.accept(DataFile.CATALOG.file(), JsonFile.bytes(json -> catalogue.write(json, sets)));
        for (Agency agency : site.realAgencies()) {
            var own = sets.stream().filter(s -> s.agency().equals(agency)).toList();
            if (!own.isEmpty()) {
                sink.accept(
                        catalogue.addresses.agency(agency).beside(DataFile.CATALOGUE.file()), CatalogueForm.bytes(own));
            }
        }
    }

    private void write(JsonFile json, List<DataSet> sets) throws IOException {
        json.object("@context", () -> {
            json.text("dcat", "http://www.w3.org/ns/dcat#");
            json.text("dct", "http://purl.org/dc/terms/");
            json.text("vcard", "http://www.w3.org/2006/vcard/ns#");
            json.text("foaf", "http://xmlns.com/foaf/0.1/");
            json.text("xsd", "http://www.w3.org/2001/XMLSchema#");
        });
        json.text("@id", site.config().baseUrl() + "#catalog");
        json.text("@type", "dcat:Catalog");
        json.text("dct:title", site.config().title());
        json.text("dct:language", "th");
        reference(json, "foaf:homepage", site.config().baseUrl());
        json.array("dcat:dataset", () -> {
            for (DataSet set : sets) {
                json.element(() -> dataSet(json, set));
            }
        });
    }

    private void dataSet(JsonFile json, DataSet set) throws IOException {
        json.text("@id", set.id());
        json.text("@type", "dcat:Dataset");
        json.text("dct:title", set.title());
        json.text("dct:identifier", set.identifier());
        json.text(
                "dct:description",
                set.sort().description() + " ของ" + set.agency().name());
        json.texts("dcat:keyword", List.of(set.sort().keywords().split(",")));
        json.text("dct:language", "th");
        if (!set.updated().isEmpty()) {
            typed(json, "dct:modified", "xsd:date", set.updated());
        }
        var years = set.years();
        if (!years.isEmpty()) {
            json.object("dct:temporal", () -> {
                json.text("@type", "dct:PeriodOfTime");
                typed(json, "dcat:startDate", "xsd:date", years.get(0).start().toString());
                typed(
                        json,
                        "dcat:endDate",
                        "xsd:date",
                        years.get(years.size() - 1).end().toString());
            });
        }
        var home = addresses.absolute(site.config(), addresses.agency(set.agency()));
        publisher(json, home + "#agency", set.agency());
        reference(json, "dcat:landingPage", set.page());
        var license = set.agency().terms().license();
        contact(json, set.agency());
        json.array("extras", () -> {
            for (CatalogueForm.Field field : CatalogueForm.of(set)) {
                json.element(() -> {
                    json.text("key", field.key());
                    json.text("value", field.value());
                });
            }
        });
        json.array("dcat:distribution", () -> {
            for (DataFile file : set.files()) {
                json.element(() -> {
                    json.text("@type", "dcat:Distribution");
                    json.text("dct:title", file.words());
                    reference(json, "dcat:downloadURL", set.folder() + file.file());
                    if (!license.url().isEmpty()) {
                        reference(json, "dct:license", license.url());
                    }
                    reference(json, "dcat:mediaType", "https://www.iana.org/assignments/media-types/" + file.type());
                });
            }
        });
    }

    /** Whom to ask: a post or a division. */
    private static void contact(JsonFile json, Agency agency) throws IOException {
        if (!agency.dataEmail().isEmpty()) {
            json.object("dcat:contactPoint", () -> {
                json.text("@type", "vcard:Organization");
                json.text("vcard:fn", (agency.dataContact() + " " + agency.name()).strip());
                reference(json, "vcard:hasEmail", "mailto:" + agency.dataEmail());
            });
        }
    }

    /** An agency is described once and named from then on. */
    private void publisher(JsonFile json, String id, Agency agency) throws IOException {
        json.object("dct:publisher", () -> {
            json.text("@id", id);
            if (written.add(id)) {
                json.text("@type", "foaf:Agent");
                json.text("foaf:name", agency.name());
            }
        });
    }

    private static void reference(JsonFile json, String field, String url) throws IOException {
        json.object(field, () -> json.text("@id", url));
    }

    private static void typed(JsonFile json, String field, String type, String value) throws IOException {
        json.object(field, () -> {
            json.text("@type", type);
            json.text("@value", value);
        });
    }
}
