package org.prongsai.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.Agency;
import org.prongsai.model.Waiver;

/**
 * Lets findings stand that an agency has looked at: it names code, file, reason and the post that decided.
 *
 * <p>Warnings and hints can be waived, and of the errors those about personal numbers, for a number may turn out to be
 * none. Other errors are mended or recorded as printed.
 */
final class Waivers {

    /** Reported for a waiver that nothing needs. */
    static final String UNUSED = "waiver-unused";

    private static final Set<String> ERRORS = Set.of("national-id", "national-id-in-name", "id-card-back");

    private Waivers() {}

    /** Hands on what is not waived, and names the waivers that nothing needed. */
    static void apply(Agency agency, Diagnostics found, Diagnostics diagnostics) {
        var used = new HashSet<Waiver>();
        for (Diagnostic finding : found.sorted()) {
            var waiver = waiver(agency, finding);
            if (waiver == null) {
                diagnostics.add(finding);
            } else {
                used.add(waiver);
            }
        }
        for (Waiver waiver : agency.waivers()) {
            if (!used.contains(waiver)
                    && !waiver.code().isEmpty()
                    && !waiver.file().isEmpty()) {
                diagnostics.add(Diagnostic.notice(UNUSED, waiver.at(), "code", waiver.code(), "file", waiver.file()));
            }
        }
    }

    private static @Nullable Waiver waiver(Agency agency, Diagnostic finding) {
        if (finding.severity() == Severity.ERROR && !ERRORS.contains(finding.code())) {
            return null;
        }
        for (Waiver waiver : agency.waivers()) {
            boolean complete = !waiver.reason().isEmpty() && !waiver.by().isEmpty();
            if (complete
                    && waiver.code().equals(finding.code())
                    && finding.at().file().endsWith("/" + agency.id() + "/" + waiver.file())) {
                return waiver;
            }
        }
        return null;
    }

    /** The codes reported here and by no rule. */
    static List<String> codes() {
        return List.of(UNUSED);
    }
}
