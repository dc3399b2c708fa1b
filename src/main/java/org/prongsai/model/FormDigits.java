package org.prongsai.model;

/** The digits of official forms. */
public enum FormDigits {
    ARABIC("arabic", "อารบิก"),
    THAI("thai", "ไทย");

    private final String code;
    private final String thai;

    FormDigits(String code, String thai) {
        this.code = code;
        this.thai = thai;
    }

    /** The word used in files and templates. */
    public String code() {
        return code;
    }

    /** The Thai word. */
    public String thai() {
        return thai;
    }
}
