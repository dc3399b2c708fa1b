package org.prongsai.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Agency;
import org.prongsai.model.Reference;
import org.prongsai.model.Site;
import org.prongsai.page.Addresses;
import org.prongsai.page.DataFile;
import org.prongsai.page.OpenData;
import org.prongsai.page.PageAddress;

/** What an agency tells of procurement, complaints and gifts, per year: a CSV file per table, a workbook and JSON. */
final class OpenDataFiles {

    private final Site site;
    private final Agency agency;
    private final DataPackage pack;
    private final Addresses addresses;

    OpenDataFiles(Site site, Agency agency, DataPackage pack) {
        this.site = site;
        this.agency = agency;
        this.pack = pack;
        this.addresses = Addresses.of(site);
    }

    /** Writes them all. */
    void write() {
        for (OpenData data : OpenData.of(site, agency)) {
            var folder = addresses.data(agency, data.year());
            var tables = new ContentTable(reference -> address(reference, folder));
            var parts = new ArrayList<Book.Part>();
            for (OpenData.Part part : data.parts()) {
                parts.add(new Book.Part(part.file(), tables.rows(data, part)));
            }
            var topic = data.topic();
            var source = absolute(data.parts().get(0));
            pack.add(
                    folder,
                    new Book(topic.book(), data.title(), List.of(data.year()), data.updated(agency), source, parts));
            var json = JsonFile.bytes(file -> write(file, data, parts, tables));
            pack.add(folder, topic.json(), data.title(), json);
            if (data.released()) {
                pack.add(folder, DataFile.RELEASES, data.title(), new OcdsReleases(site, agency, data).bytes());
            }
        }
    }

    private void write(JsonFile json, OpenData data, List<Book.Part> parts, ContentTable tables) throws IOException {
        json.text("agency", agency.id());
        json.text("agencyName", agency.name());
        json.text("topic", data.topic().id());
        json.text("title", data.title());
        json.number("fiscalYear", data.year().number());
        json.text("updated", data.updated(agency).toString());
        json.array("tables", () -> {
            for (int i = 0; i < parts.size(); i++) {
                var part = data.parts().get(i);
                var table = parts.get(i).table();
                json.element(() -> {
                    json.text("name", part.file().stem());
                    json.text("title", part.file().words());
                    json.number("oitYear", part.asked().number());
                    json.text("item", part.item().code());
                    json.textOrNull("url", absolute(part));
                    tables.facts(part).first(json, "facts");
                    table.write(json, "rows");
                });
            }
        });
    }

    /** The page of the item whose answer holds a table. */
    private String absolute(OpenData.Part part) {
        return addresses.absolute(site.config(), addresses.oitItem(agency, part.asked(), part.item()));
    }

    /** Files of the agency as others must write them, or seen from the folder when the site's address is not known. */
    private String address(Reference reference, PageAddress folder) {
        if (!reference.isFile()) {
            return reference.target();
        }
        var path = addresses.agency(agency).beside(reference.target());
        var absolute = addresses.absolute(site.config(), path);
        return absolute.isEmpty() ? folder.toFile(path) : absolute;
    }
}
