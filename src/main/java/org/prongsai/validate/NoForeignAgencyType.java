package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;
import org.prongsai.model.AgencyType;

/**
 * Texts use the words of the agency's own type: an อบต. has no mayor of a municipality.
 *
 * <p>Covers 000-003 P2 and 001-004 I2.
 */
final class NoForeignAgencyType implements TextRule {

    private static final List<String> MUNICIPAL =
            List.of("นายกเทศมนตรี", "ปลัดเทศบาล", "พนักงานเทศบาล", "สภาเทศบาล", "สำนักงานเทศบาล");
    private static final List<String> SUBDISTRICT = List.of(
            "นายกองค์การบริหารส่วนตำบล",
            "นายก อบต.",
            "ปลัดองค์การบริหารส่วนตำบล",
            "ปลัด อบต.",
            "พนักงานส่วนตำบล",
            "สภาองค์การบริหารส่วนตำบล",
            "ที่ทำการองค์การบริหารส่วนตำบล");

    @Override
    public List<String> codes() {
        return List.of("foreign-agency-type");
    }

    @Override
    public void check(Text text, Agency agency, Diagnostics diagnostics) {
        var foreign = agency.type().isMunicipality()
                ? SUBDISTRICT
                : agency.type() == AgencyType.SUBDISTRICT_ORGANISATION ? MUNICIPAL : List.<String>of();
        for (String word : foreign) {
            if (text.value().contains(word)) {
                diagnostics.add(Diagnostic.warning(
                        "foreign-agency-type",
                        text.at(),
                        "word",
                        word,
                        "field",
                        text.field(),
                        "type",
                        agency.type().thai(),
                        Places.FOUND,
                        word));
                return;
            }
        }
    }
}
