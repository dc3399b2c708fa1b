package org.prongsai.model;

/** What the plan calls an item. */
public enum Kind {
    PROJECT("project", "โครงการ"),
    ACTIVITY("activity", "กิจกรรม"),
    MEASURE("measure", "มาตรการ"),
    UNSPECIFIED("unspecified", "ไม่ระบุ");

    private final String code;
    private final String thai;

    Kind(String code, String thai) {
        this.code = code;
        this.thai = thai;
    }

    /** The word used in JSON. */
    public String code() {
        return code;
    }

    /** The word used in Thai files and pages. */
    public String thai() {
        return thai;
    }
}
