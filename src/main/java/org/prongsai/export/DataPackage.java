package org.prongsai.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.output.OutputSink;
import org.prongsai.output.Sha256;
import org.prongsai.page.Addresses;
import org.prongsai.page.DataFile;
import org.prongsai.page.PageAddress;

/** The tables of an agency as a Frictionless Data Package: what each column holds, and how large each file is. */
final class DataPackage {

    private final SiteConfig config;
    private final Agency agency;
    private final Addresses addresses;
    private final List<Resource> resources = new ArrayList<>();

    private record Resource(String name, String path, String title, DataTable table, int size, String sha256) {}

    DataPackage(Site site, Agency agency) {
        this.config = site.config();
        this.agency = agency;
        this.addresses = Addresses.of(site);
    }

    Addresses addresses() {
        return addresses;
    }

    /** Writes a table beside its page and notes it. */
    void add(PageAddress page, DataFile file, String title, DataTable table, OutputSink sink) {
        var path = page.beside(file.file());
        var bytes = table.bytes();
        sink.accept(path, bytes);
        var home = addresses.agency(agency).beside("");
        var own = path.substring(home.length());
        var name = own.substring(0, own.lastIndexOf('.')).replace('/', '-');
        resources.add(new Resource(name, own, title + ": " + file.words(), table, bytes.length, Sha256.of(bytes)));
    }

    /** Writes the description, if there is a table to describe. */
    void write(OutputSink sink) {
        if (!resources.isEmpty()) {
            sink.accept(addresses.agency(agency).beside(DataFile.PACKAGE.file()), JsonFile.bytes(this::write));
        }
    }

    private void write(JsonFile json) throws IOException {
        json.text("profile", "tabular-data-package");
        json.text("name", agency.id());
        json.text("title", (agency.sample() ? "ข้อมูลตัวอย่างที่แต่งขึ้นของ" : "ข้อมูลของ") + agency.name());
        if (!config.baseUrl().isEmpty()) {
            json.text("homepage", addresses.absolute(config, addresses.agency(agency)));
        }
        json.array(
                "contributors",
                () -> json.element(() -> {
                    json.text("title", agency.name());
                    json.text("role", "publisher");
                }));
        json.array("resources", () -> {
            for (Resource resource : resources) {
                json.element(() -> resource(json, resource));
            }
        });
    }

    private static void resource(JsonFile json, Resource resource) throws IOException {
        json.text("profile", "tabular-data-resource");
        json.text("name", resource.name());
        json.text("path", resource.path());
        json.text("title", resource.title());
        json.text("format", "csv");
        json.text("mediatype", "text/csv");
        json.text("encoding", "utf-8");
        json.number("bytes", resource.size());
        json.text("hash", "sha256:" + resource.sha256());
        json.object("dialect", () -> json.text("lineTerminator", "\r\n"));
        json.object("schema", () -> {
            json.array("fields", () -> {
                for (DataTable.Column column : resource.table().columns()) {
                    json.element(() -> {
                        json.text("name", column.name());
                        json.text("type", column.type().name().toLowerCase(Locale.ROOT));
                        json.text("description", column.words());
                    });
                }
            });
            json.texts("missingValues", List.of(""));
        });
    }
}
