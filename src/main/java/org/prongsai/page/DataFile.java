package org.prongsai.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The data files that stand beside pages, or in folders of data: exporters write them, pages link to them. Names are permanent. */
public enum DataFile {
    BUDGETS("plan", "budgets.csv", "งบประมาณรายปีของทุกรายการ"),
    PROJECTS("plan", "projects.csv", "รายละเอียดของทุกรายการ"),
    PLAN_BOOK("plan", "plan.xlsx", "ทุกตารางของแผน"),
    PLAN("plan", "plan.json", "แผนทั้งหมด"),
    REPORT_ENTRIES("report", "report.csv", "ผลของทุกรายการ"),
    REPORT_BOOK("report", "report.xlsx", "ผลของทุกรายการ"),
    REPORT("report", "report.json", "รายงานทั้งหมด"),
    PROGRESS("progress", "progress.json", "ผลการดำเนินงานของปี"),
    ITA_SCORES("ita", "ita.csv", "คะแนนรายตัวชี้วัด"),
    MEASURES("ita", "measures.csv", "มาตรการที่จะทำต่อ"),
    ITA_BOOK("ita", "ita.xlsx", "คะแนนและมาตรการ"),
    ITA("ita", "ita.json", "ผลการประเมินทั้งหมด"),
    OIT_ELEMENTS("oit", "oit.csv", "ทุกข้อและองค์ประกอบ"),
    OIT("oit", "oit.json", "การเปิดเผยข้อมูลทั้งหมด"),
    PROCUREMENT_LIST("procurement", "procurement.csv", "รายการจัดซื้อจัดจ้าง"),
    PROCUREMENT_ANNOUNCEMENTS("procurement", "procurement-announcements.csv", "ประกาศจัดซื้อจัดจ้าง"),
    PROCUREMENT_PROGRESS("procurement", "procurement-progress.csv", "ความก้าวหน้าการจัดซื้อจัดจ้างรายเดือน"),
    PROCUREMENT_METHODS("procurement", "procurement-methods.csv", "สรุปการจัดซื้อจัดจ้างตามวิธี"),
    PROCUREMENT_BOOK("procurement", "procurement.xlsx", "ทุกตารางการจัดซื้อจัดจ้าง"),
    PROCUREMENT("procurement", "procurement.json", "ทุกตารางการจัดซื้อจัดจ้าง"),
    RELEASES("procurement", "procurement-ocds.json", "การจัดซื้อจัดจ้างตามมาตรฐาน OCDS"),
    COMPLAINT_MONTHS("complaints", "complaints.csv", "สถิติเรื่องร้องเรียนรายเดือน"),
    COMPLAINTS_BOOK("complaints", "complaints.xlsx", "สถิติเรื่องร้องเรียน"),
    COMPLAINTS("complaints", "complaints.json", "สถิติเรื่องร้องเรียน"),
    GIFT_RECEIPTS("gifts", "gift-receipts.csv", "การรับทรัพย์สินโดยธรรมจรรยา"),
    GIFT_REPORT("gifts", "gifts.csv", "การรับของขวัญและของกำนัล"),
    GIFTS_BOOK("gifts", "gifts.xlsx", "ทุกตารางการรับของขวัญ"),
    GIFTS("gifts", "gifts.json", "ทุกตารางการรับของขวัญ"),
    CATALOGUE("agency", "catalogue.csv", "คำอธิบายชุดข้อมูลสำหรับลงทะเบียนในบัญชีข้อมูลภาครัฐ"),
    PACKAGE("agency", "datapackage.json", "รายการไฟล์ข้อมูลทั้งหมดของหน่วยงาน"),
    CATALOG("portal", "catalog.json", "รายการชุดข้อมูลทั้งหมดของเว็บไซต์");

    private final String set;
    private final String file;
    private final String words;

    DataFile(String set, String file, String words) {
        this.set = set;
        this.file = file;
        this.words = words;
    }

    /** The name of the file in the folder of its page. */
    public String file() {
        return file;
    }

    /** The name without its ending. */
    public String stem() {
        return file.substring(0, file.lastIndexOf('.'));
    }

    /** What it holds, in Thai. */
    public String words() {
        return words;
    }

    /** {@code CSV}, {@code XLSX} or {@code JSON}. */
    public String format() {
        return isTable() ? "CSV" : isBook() ? "XLSX" : "JSON";
    }

    /** The media type of its format. */
    public String type() {
        return isTable()
                ? "text/csv"
                : isBook() ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "application/json";
    }

    /** Whether it is one table. */
    public boolean isTable() {
        return file.endsWith(".csv");
    }

    /** Whether it is a workbook. */
    public boolean isBook() {
        return file.endsWith(".xlsx");
    }

    /** The files of one kind of page, given by its layout, or of one topic of {@link OpenData}. */
    public static List<DataFile> of(String set) {
        return Arrays.stream(values()).filter(f -> f.set.equals(set)).toList();
    }

    /** The file with a name. */
    public static Optional<DataFile> named(String file) {
        return Arrays.stream(values()).filter(f -> f.file.equals(file)).findFirst();
    }
}
