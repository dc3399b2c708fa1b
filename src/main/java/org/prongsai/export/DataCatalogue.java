package org.prongsai.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Addresses;
import org.prongsai.page.Catalogue;
import org.prongsai.page.DataFile;

/**
 * {@code catalog.json}: every data set of the site in DCAT, as JSON-LD, for the catalogues of others. A site that does
 * not know its own address has none.
 */
final class DataCatalogue {

    private static final Set<DataFile> NO_DATA = Set.of(DataFile.PACKAGE, DataFile.CATALOG);

    private final Site site;
    private final Addresses addresses;
    private final Map<String, Agency> agencies;
    private final Set<String> written = new HashSet<>();

    private DataCatalogue(Site site) {
        this.site = site;
        this.addresses = Addresses.of(site);
        this.agencies = site.realAgencies().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
    }

    static void write(Site site, List<Catalogue.Listing> listings, OutputSink sink) {
        if (!site.config().baseUrl().isEmpty()) {
            var catalogue = new DataCatalogue(site);
            sink.accept(DataFile.CATALOG.file(), JsonFile.bytes(json -> catalogue.write(json, listings)));
        }
    }

    private void write(JsonFile json, List<Catalogue.Listing> listings) throws IOException {
        json.object("@context", () -> {
            json.text("dcat", "http://www.w3.org/ns/dcat#");
            json.text("dct", "http://purl.org/dc/terms/");
            json.text("foaf", "http://xmlns.com/foaf/0.1/");
            json.text("xsd", "http://www.w3.org/2001/XMLSchema#");
        });
        json.text("@id", site.config().baseUrl() + "#catalog");
        json.text("@type", "dcat:Catalog");
        json.text("dct:title", site.config().title());
        json.text("dct:language", "th");
        reference(json, "foaf:homepage", site.config().baseUrl());
        json.array("dcat:dataset", () -> {
            for (Catalogue.Listing listing : listings) {
                // What is invented must not be taken for official data.
                var agency = agencies.get(listing.page().agency());
                if (agency != null) {
                    var files = DataFile.of(listing.page().layout()).stream()
                            .filter(f -> !NO_DATA.contains(f) && exists(f, listing, agency))
                            .toList();
                    if (!files.isEmpty()) {
                        json.element(() -> dataSet(json, listing, agency, files));
                    }
                }
            }
        });
    }

    private static boolean exists(DataFile file, Catalogue.Listing listing, Agency agency) {
        return file != DataFile.MEASURES
                || agency.itaResults().stream()
                        .anyMatch(r -> listing.page().years().contains(r.fiscalYear()) && r.measures() != null);
    }

    private void dataSet(JsonFile json, Catalogue.Listing listing, Agency agency, List<DataFile> files)
            throws IOException {
        var config = site.config();
        var page = listing.page();
        var url = addresses.absolute(config, page.address());
        json.text("@id", url + "#data");
        json.text("@type", "dcat:Dataset");
        json.text("dct:title", listing.title());
        json.text("dct:identifier", url);
        json.text("dct:language", "th");
        if (!listing.updated().isEmpty()) {
            typed(json, "dct:modified", "xsd:date", listing.updated());
        }
        if (!page.years().isEmpty()) {
            json.object("dct:temporal", () -> {
                json.text("@type", "dct:PeriodOfTime");
                typed(
                        json,
                        "dcat:startDate",
                        "xsd:date",
                        page.years().get(0).start().toString());
                typed(
                        json,
                        "dcat:endDate",
                        "xsd:date",
                        page.years().get(page.years().size() - 1).end().toString());
            });
        }
        publisher(json, addresses.absolute(config, addresses.agency(agency)) + "#agency", agency);
        reference(json, "dcat:landingPage", url);
        json.array("dcat:distribution", () -> {
            for (DataFile file : files) {
                json.element(() -> {
                    json.text("@type", "dcat:Distribution");
                    json.text("dct:title", file.words());
                    reference(json, "dcat:downloadURL", url + file.file());
                    reference(json, "dcat:mediaType", "https://www.iana.org/assignments/media-types/" + file.type());
                });
            }
        });
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
