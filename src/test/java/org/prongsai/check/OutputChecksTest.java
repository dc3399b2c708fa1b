package org.prongsai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Language;

class OutputChecksTest {

    @Test
    void everyCheckHasACodeOfItsOwn() {
        assertEquals(codes().size(), new TreeSet<>(codes()).size());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCodeIsWorded(Language language) {
        var worded = Catalogue.of(language).codes();
        assertEquals(
                List.of(),
                codes().stream().filter(code -> !worded.contains(code)).toList());
    }

    private static List<String> codes() {
        var codes = new ArrayList<>(List.of("template-failed", "page-missing"));
        OutputChecks.ofPages().forEach(check -> codes.add(check.code()));
        OutputChecks.ofSite().forEach(check -> codes.add(check.code()));
        return codes;
    }
}
