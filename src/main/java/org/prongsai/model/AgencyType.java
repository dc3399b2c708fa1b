package org.prongsai.model;

/** The sorts of Thai local government, with the words each uses for itself. */
public enum AgencyType {
    SUBDISTRICT_ORGANISATION("subdistrict-organisation", "องค์การบริหารส่วนตำบล"),
    SUBDISTRICT_MUNICIPALITY("subdistrict-municipality", "เทศบาลตำบล"),
    TOWN_MUNICIPALITY("town-municipality", "เทศบาลเมือง"),
    CITY_MUNICIPALITY("city-municipality", "เทศบาลนคร"),
    PROVINCIAL_ORGANISATION("provincial-organisation", "องค์การบริหารส่วนจังหวัด"),
    SPECIAL("special", "องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ");

    private final String code;
    private final String thai;

    AgencyType(String code, String thai) {
        this.code = code;
        this.thai = thai;
    }

    /** The English code word. */
    public String code() {
        return code;
    }

    /** The official Thai word. */
    public String thai() {
        return thai;
    }

    /** Whether it calls itself a municipality. */
    public boolean isMunicipality() {
        return this == SUBDISTRICT_MUNICIPALITY || this == TOWN_MUNICIPALITY || this == CITY_MUNICIPALITY;
    }
}
