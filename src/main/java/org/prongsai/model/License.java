package org.prongsai.model;

/** Under which terms data may be used: those that open data is published under. */
public enum License {
    /** Nothing is said. */
    UNSAID("", "", ""),
    CC0("cc0", "CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    CC_BY("cc-by", "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
    CC_BY_SA("cc-by-sa", "CC-BY-SA-4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    PDDL("odc-pddl", "PDDL-1.0", "https://opendatacommons.org/licenses/pddl/1-0/"),
    ODC_BY("odc-by", "ODC-BY-1.0", "https://opendatacommons.org/licenses/by/1-0/"),
    ODBL("odc-odbl", "ODbL-1.0", "https://opendatacommons.org/licenses/odbl/1-0/");

    private final String code;
    private final String id;
    private final String url;

    License(String code, String id, String url) {
        this.code = code;
        this.id = id;
        this.url = url;
    }

    /** The word used in files. */
    public String code() {
        return code;
    }

    /** What catalogues of data know it by; empty when nothing is said. */
    public String id() {
        return id;
    }

    /** Where it can be read; empty when nothing is said. */
    public String url() {
        return url;
    }
}
