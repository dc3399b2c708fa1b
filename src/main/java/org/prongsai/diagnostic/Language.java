package org.prongsai.diagnostic;

/** A language the program speaks to its users. */
public enum Language {
    TH,
    EN;

    /** The ISO 639 code, lower case. */
    public String code() {
        return this == TH ? "th" : "en";
    }
}
