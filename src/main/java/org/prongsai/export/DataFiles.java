package org.prongsai.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prongsai.model.Agency;
import org.prongsai.model.Site;
import org.prongsai.output.OutputSink;
import org.prongsai.output.Sha256;
import org.prongsai.page.Addresses;
import org.prongsai.page.DataFile;

/** The data files of all agencies, and of each agency a {@code datapackage.json} that describes its files. */
final class DataFiles implements Exporter {

    private static final List<Exporter> JSON =
            List.of(new PlanJson(), new ReportJson(), new ProgressJson(), new ItaJson(), new OitJson());

    private record Written(int size, String sha256) {}

    @Override
    public void export(Site site, OutputSink sink) {
        var written = new TreeMap<String, Written>();
        OutputSink noting = (path, bytes) -> {
            written.put(path, new Written(bytes.length, Sha256.of(bytes)));
            sink.accept(path, bytes);
        };
        JSON.forEach(exporter -> exporter.export(site, noting));
        for (Agency agency : site.agencies()) {
            var pack = new DataPackage(site, agency, sink);
            new CsvTables(site, agency, pack).write();
            new OpenDataFiles(site, agency, pack).write();
            var home = Addresses.of(site).agency(agency).beside("");
            for (Map.Entry<String, Written> file : written.tailMap(home).entrySet()) {
                if (file.getKey().startsWith(home)) {
                    var name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
                    var known = DataFile.named(name).orElseThrow();
                    pack.note(
                            file.getKey(),
                            known,
                            file.getValue().size(),
                            file.getValue().sha256());
                }
            }
            pack.write();
        }
    }
}
