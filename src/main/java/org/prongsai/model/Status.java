package org.prongsai.model;

/** How far an item has come, as its report says. */
public enum Status {
    DONE("done", "แล้วเสร็จ"),
    IN_PROGRESS("in-progress", "อยู่ระหว่างดำเนินการ"),
    UNABLE("unable", "ไม่สามารถดำเนินการได้"),
    NOT_STARTED("not-started", "ยังไม่เริ่ม"),
    CANCELLED("cancelled", "ยกเลิก"),
    NOT_REPORTED("not-reported", "ยังไม่รายงาน");

    private final String code;
    private final String thai;

    Status(String code, String thai) {
        this.code = code;
        this.thai = thai;
    }

    /** The word used in JSON and in class names of the theme. */
    public String code() {
        return code;
    }

    /** The word used in Thai files and pages. */
    public String thai() {
        return thai;
    }
}
