package org.prongsai.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Agency;
import org.prongsai.page.DataFile;

/**
 * What the form of the Thai government's data catalogue asks of a data set, in the order of the form. What the site does
 * not say is left empty, to be filled in by hand.
 */
final class CatalogueForm {

    private static final int WIDTH = 30;

    private CatalogueForm() {}

    /**
     * A field of the form.
     *
     * @param key its name in CKAN
     * @param label its name in the form
     * @param value what to write; may be empty
     */
    record Field(String key, String label, String value) {}

    /** The form of a data set. */
    static List<Field> of(DataSet set) {
        var agency = set.agency();
        var title = set.title().contains(agency.name()) ? set.title() : set.title() + " " + agency.name();
        return List.of(
                new Field("data_type", "ประเภทข้อมูล", set.sort().isStatistics() ? "ข้อมูลสถิติ" : "ข้อมูลระเบียน"),
                new Field("title", "ชื่อชุดข้อมูล", title),
                new Field("owner_org", "องค์กร", agency.name()),
                new Field("maintainer", "ชื่อผู้ติดต่อ", agency.dataContact()),
                new Field("maintainer_email", "อีเมลผู้ติดต่อ", agency.dataEmail()),
                new Field("tag_string", "คำสำคัญ", set.sort().keywords()),
                new Field("notes", "รายละเอียด", set.sort().description() + " ของ" + agency.name()),
                new Field("objective", "วัตถุประสงค์", "พันธกิจหน่วยงาน"),
                new Field(
                        "update_frequency_unit",
                        "หน่วยความถี่ของการปรับปรุงข้อมูล",
                        set.sort().unit()),
                new Field("update_frequency_interval", "ค่าความถี่ของการปรับปรุงข้อมูล", "1"),
                new Field("geo_coverage", "ขอบเขตเชิงภูมิศาสตร์หรือเชิงพื้นที่", "องค์กรปกครองส่วนท้องถิ่น"),
                new Field("data_source", "แหล่งที่มา", source(agency)),
                new Field("data_format", "รูปแบบการเก็บข้อมูล", formats(set)),
                new Field("data_category", "หมวดหมู่ข้อมูลตามธรรมาภิบาลข้อมูลภาครัฐ", "ข้อมูลสาธารณะ"),
                new Field(
                        "license_id",
                        "สัญญาอนุญาตให้ใช้ข้อมูล",
                        agency.terms().license().id()),
                new Field("url", "URL", set.page()),
                new Field("last_updated_date", "วันที่ปรับปรุงข้อมูลล่าสุด", set.updated()));
    }

    private static String source(Agency agency) {
        return agency.responsible().isEmpty() ? agency.name() : agency.responsible() + " " + agency.name();
    }

    private static String formats(DataSet set) {
        return set.files().stream().map(DataFile::format).distinct().collect(Collectors.joining(", "));
    }

    /** The forms of an agency's data sets, one a row, with the addresses of their files. */
    static byte[] bytes(List<DataSet> sets) {
        var heads = of(sets.get(0)).stream().map(f -> f.label() + " (" + f.key() + ")");
        var columns = Stream.concat(heads, Stream.of("ไฟล์ (resources)"))
                .map(head -> new Sheet.Column(head, WIDTH))
                .toList();
        return CsvFile.bytes(new Sheet(
                "catalogue", columns, sets.stream().map(CatalogueForm::row).toList()));
    }

    private static List<Sheet.Cell> row(DataSet set) {
        var files = set.files().stream().map(f -> set.folder() + f.file()).collect(Collectors.joining("\n"));
        return Stream.concat(of(set).stream().map(Field::value), Stream.of(files))
                .map(Sheet.Cell::of)
                .toList();
    }
}
