package org.prongsai.page;

import java.util.Arrays;
import java.util.List;

/** The data files that stand beside pages: exporters write them, pages link to them. Names are permanent. */
public enum DataFile {
    BUDGETS("plan", "budgets.csv", "งบประมาณรายปีของทุกรายการ"),
    PROJECTS("plan", "projects.csv", "รายละเอียดของทุกรายการ"),
    PLAN("plan", "plan.json", "แผนทั้งหมด"),
    REPORT_ENTRIES("report", "report.csv", "ผลของทุกรายการ"),
    REPORT("report", "report.json", "รายงานทั้งหมด"),
    PROGRESS("progress", "progress.json", "ผลการดำเนินงานของปี"),
    ITA_SCORES("ita", "ita.csv", "คะแนนรายตัวชี้วัด"),
    MEASURES("ita", "measures.csv", "มาตรการที่จะทำต่อ"),
    ITA("ita", "ita.json", "ผลการประเมินทั้งหมด"),
    OIT_ELEMENTS("oit", "oit.csv", "ทุกข้อและองค์ประกอบ"),
    OIT("oit", "oit.json", "การเปิดเผยข้อมูลทั้งหมด"),
    PACKAGE("agency", "datapackage.json", "รายการตารางทั้งหมดของหน่วยงาน"),
    CATALOG("portal", "catalog.json", "รายการชุดข้อมูลทั้งหมดของเว็บไซต์");

    private final String layout;
    private final String file;
    private final String words;

    DataFile(String layout, String file, String words) {
        this.layout = layout;
        this.file = file;
        this.words = words;
    }

    /** The name of the file in the folder of its page. */
    public String file() {
        return file;
    }

    /** What it holds, in Thai. */
    public String words() {
        return words;
    }

    /** {@code CSV} or {@code JSON}. */
    public String format() {
        return file.endsWith(".csv") ? "CSV" : "JSON";
    }

    /** The media type of its format. */
    public String type() {
        return file.endsWith(".csv") ? "text/csv" : "application/json";
    }

    /** The files of one kind of page. */
    public static List<DataFile> of(String layout) {
        return Arrays.stream(values()).filter(f -> f.layout.equals(layout)).toList();
    }
}
