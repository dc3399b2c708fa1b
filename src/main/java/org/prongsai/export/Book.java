package org.prongsai.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.model.Agency;
import org.prongsai.model.FiscalYear;
import org.prongsai.page.DataFile;
import org.prongsai.page.Format;
import org.prongsai.page.Wording;

/**
 * The tables of a data set, which one workbook holds as well.
 *
 * @param file the workbook
 * @param title of the data set
 * @param years it is of
 * @param updated day it was last changed
 * @param source absolute address of the page that shows it; empty when the site's is not known
 * @param parts its tables
 */
record Book(DataFile file, String title, List<FiscalYear> years, LocalDate updated, String source, List<Part> parts) {

    private static final String ABOUT = "อ่านก่อน";
    private static final int KEY = 28;
    private static final int WORDS = 80;

    Book {
        parts = List.copyOf(parts);
    }

    /**
     * A table.
     *
     * @param file that holds it as CSV
     * @param table its rows
     */
    record Part(DataFile file, DataTable table) {

        private String sheet() {
            return file.stem();
        }
    }

    /** The workbook: a sheet that says what it is, then a sheet per table. */
    byte[] bytes(Agency agency) {
        var sheets = new ArrayList<Sheet>();
        sheets.add(about(agency));
        parts.forEach(part -> sheets.add(part.table().sheet(part.sheet())));
        return XlsxFile.bytes(updated, sheets);
    }

    private Sheet about(Agency agency) {
        var rows = new ArrayList<List<Sheet.Cell>>();
        row(rows, "ชุดข้อมูล", title);
        row(rows, "หน่วยงาน", agency.name());
        if (agency.sample()) {
            row(rows, "หมายเหตุ", "หน่วยงานและข้อมูลทั้งหมดแต่งขึ้นเป็นตัวอย่าง");
        }
        row(rows, "ปีงบประมาณ (พ.ศ.)", Format.years(years));
        row(rows, "ปรับปรุงเมื่อ", Format.day(Wording.THAI, updated));
        row(rows, "ที่มา", source);
        row(rows, "สัญญาอนุญาต", agency.terms().license().id());
        row(rows, "วันที่ในตาราง", "ปี ค.ศ. เดือน วัน ส่วนปีงบประมาณเป็น พ.ศ.");
        for (Part part : parts) {
            row(rows, "แผ่น " + part.sheet(), part.file().words());
            for (DataTable.Column column : part.table().columns()) {
                row(rows, column.name(), column.words());
            }
        }
        return new Sheet(ABOUT, List.of(new Sheet.Column("เรื่อง", KEY), new Sheet.Column("รายละเอียด", WORDS)), rows);
    }

    /** What is not known is left out. */
    private static void row(List<List<Sheet.Cell>> rows, String key, String words) {
        if (!words.isEmpty()) {
            rows.add(List.of(Sheet.Cell.of(key), Sheet.Cell.of(words)));
        }
    }
}
