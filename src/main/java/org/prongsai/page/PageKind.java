package org.prongsai.page;

/** Kinds of pages as readers tell them apart when they search. */
public enum PageKind {
    AGENCY("หน่วยงาน"),
    PLAN("แผน"),
    PROJECT("โครงการ กิจกรรม มาตรการ"),
    PROGRESS("รายงานและผลการดำเนินงาน"),
    ITA("ผลการประเมิน ITA"),
    OIT("ข้อมูลตามแบบ OIT"),
    OTHER("ข่าวและหน้าอื่น");

    private final String words;

    PageKind(String words) {
        this.words = words;
    }

    /** The kind of a page. */
    public static PageKind of(Page page) {
        return switch (page.layout()) {
            case "agency" -> AGENCY;
            case "plan", "form-plan" -> PLAN;
            case "project" -> PROJECT;
            case "report", "progress", "form-report" -> PROGRESS;
            case "ita" -> ITA;
            case "oit", "oit-item", "oit-itas", "oit-assessor" -> OIT;
            default -> OTHER;
        };
    }

    /** Its name in Thai. */
    public String words() {
        return words;
    }
}
