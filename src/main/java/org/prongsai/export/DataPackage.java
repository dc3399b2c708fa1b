package org.prongsai.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.output.OutputSink;
import org.prongsai.output.Sha256;
import org.prongsai.page.Addresses;
import org.prongsai.page.DataFile;
import org.prongsai.page.PageAddress;

/** The data files of an agency as a Frictionless Data Package: what each column holds, and how large each file is. */
final class DataPackage {

    private final SiteConfig config;
    private final Agency agency;
    private final Addresses addresses;
    private final OutputSink sink;
    private final List<Resource> resources = new ArrayList<>();

    /** A file that was written; {@code table} is {@code null} unless it is a table. */
    private record Resource(
            String path,
            DataFile file,
            String title,
            @Nullable DataTable table,
            int size,
            String sha256) {

        /** Unlike that of any other file of the agency. */
        String name() {
            var named = table == null ? path : path.substring(0, path.lastIndexOf('.'));
            return named.replace('/', '-');
        }
    }

    DataPackage(Site site, Agency agency, OutputSink sink) {
        this.config = site.config();
        this.agency = agency;
        this.addresses = Addresses.of(site);
        this.sink = sink;
    }

    Addresses addresses() {
        return addresses;
    }

    /** Writes the tables of a book, each as CSV, and the book itself. */
    void add(PageAddress folder, Book book) {
        book.parts().forEach(part -> add(folder, part.file(), book.title(), part.table()));
        add(folder, book.file(), book.title(), book.bytes(agency));
    }

    /** Writes a table as CSV. */
    void add(PageAddress folder, DataFile file, String title, DataTable table) {
        add(folder.beside(file.file()), file, title, table, table.bytes());
    }

    /** Writes any other file of data. */
    void add(PageAddress folder, DataFile file, String title, byte[] bytes) {
        add(folder.beside(file.file()), file, title, null, bytes);
    }

    private void add(String path, DataFile file, String title, @Nullable DataTable table, byte[] bytes) {
        sink.accept(path, bytes);
        note(path, file, title, table, bytes.length, Sha256.of(bytes));
    }

    /** Notes a file of data that stands beside a page already. */
    void note(String path, DataFile file, int size, String sha256) {
        note(path, file, "", null, size, sha256);
    }

    private void note(String path, DataFile file, String title, @Nullable DataTable table, int size, String sha256) {
        var home = addresses.agency(agency).beside("");
        var words = title.isEmpty() ? file.words() : title + ": " + file.words();
        resources.add(new Resource(path.substring(home.length()), file, words, table, size, sha256));
    }

    /** Writes the description, if there is a file to describe. */
    void write() {
        if (!resources.isEmpty()) {
            sink.accept(addresses.agency(agency).beside(DataFile.PACKAGE.file()), JsonFile.bytes(this::write));
        }
    }

    private void write(JsonFile json) throws IOException {
        json.text("profile", "data-package");
        json.text("name", agency.id());
        json.text("title", (agency.sample() ? "ข้อมูลตัวอย่างที่แต่งขึ้นของ" : "ข้อมูลของ") + agency.name());
        if (!config.baseUrl().isEmpty()) {
            json.text("homepage", addresses.absolute(config, addresses.agency(agency)));
        }
        var license = agency.terms().license();
        if (!license.id().isEmpty()) {
            json.array(
                    "licenses",
                    () -> json.element(() -> {
                        json.text("name", license.id());
                        json.text("path", license.url());
                    }));
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
        var table = resource.table();
        json.text("profile", table == null ? "data-resource" : "tabular-data-resource");
        json.text("name", resource.name());
        json.text("path", resource.path());
        json.text("title", resource.title());
        json.text("format", resource.file().format().toLowerCase(Locale.ROOT));
        json.text("mediatype", resource.file().type());
        if (!resource.file().isBook()) {
            json.text("encoding", "utf-8");
        }
        json.number("bytes", resource.size());
        json.text("hash", "sha256:" + resource.sha256());
        if (table != null) {
            schema(json, table);
        }
    }

    private static void schema(JsonFile json, DataTable table) throws IOException {
        json.object("dialect", () -> json.text("lineTerminator", "\r\n"));
        json.object("schema", () -> {
            json.array("fields", () -> {
                for (DataTable.Column column : table.columns()) {
                    json.element(() -> {
                        json.text("name", column.name());
                        json.text("type", column.type().name().toLowerCase(Locale.ROOT));
                        json.text("title", column.title());
                        json.text("description", column.words());
                    });
                }
            });
            json.texts("missingValues", List.of(""));
        });
    }
}
