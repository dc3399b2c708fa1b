package org.prongsai.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.prongsai.model.Agency;
import org.prongsai.model.Disclosure;
import org.prongsai.model.Framework;
import org.prongsai.model.Site;
import org.prongsai.output.OutputSink;
import org.prongsai.page.Addresses;
import org.prongsai.page.ItasPack;
import org.prongsai.page.Wording;

/** {@code itas.csv} and {@code itas.xlsx}: what an officer hands in for the OIT of a year, one item per row. */
final class ItasFiles implements Exporter {

    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("ข้อ", 8),
            new Sheet.Column("ชื่อข้อ", 34),
            new Sheet.Column("คำตอบ", 12),
            new Sheet.Column("URL", 52),
            new Sheet.Column("คำอธิบาย", 72),
            new Sheet.Column("สถานะ", 16),
            new Sheet.Column("องค์ประกอบที่แสดงแล้ว", 14),
            new Sheet.Column("องค์ประกอบที่กำหนด", 14),
            new Sheet.Column("องค์ประกอบที่ยังขาด", 34),
            new Sheet.Column("ปรับปรุงล่าสุด", 18),
            new Sheet.Column("ผู้รับผิดชอบ", 22));

    @Override
    public void export(Site site, OutputSink sink) {
        var addresses = Addresses.of(site);
        for (Agency agency : site.agencies()) {
            for (Framework framework :
                    Disclosure.answered(agency, site.frameworks().values())) {
                var at = addresses.itas(agency, framework.year());
                var disclosure = Disclosure.of(agency, framework);
                var sheet = sheet(ItasPack.of(Wording.THAI, site, disclosure));
                var day = Objects.requireNonNullElse(disclosure.updated(), agency.updated());
                sink.accept(at.beside("itas.csv"), CsvFile.bytes(sheet));
                sink.accept(at.beside("itas.xlsx"), XlsxFile.bytes(day, List.of(sheet)));
            }
        }
    }

    private static Sheet sheet(ItasPack pack) {
        return new Sheet(
                "OIT " + pack.disclosure().framework().year(),
                COLUMNS,
                pack.rows().stream().map(ItasFiles::row).toList());
    }

    private static List<Sheet.Cell> row(ItasPack.Row row) {
        var item = row.standing().item();
        return List.of(
                Sheet.Cell.of(item.code()),
                Sheet.Cell.of(item.title()),
                Sheet.Cell.of(row.reply().thai()),
                Sheet.Cell.of(String.join("\n", row.urls())),
                Sheet.Cell.of(row.explanation()),
                Sheet.Cell.of(row.state()),
                Sheet.Cell.of(row.shown()),
                Sheet.Cell.of(row.parts().size()),
                Sheet.Cell.of(row.standing().missing().stream()
                        .map(p -> p.element().label())
                        .collect(Collectors.joining("\n"))),
                Sheet.Cell.of(row.updated()),
                Sheet.Cell.of(row.responsible()));
    }
}
