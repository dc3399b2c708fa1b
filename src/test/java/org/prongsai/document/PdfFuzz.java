package org.prongsai.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Whatever calls itself a PDF has a state, and is never more than the run can bear. */
public final class PdfFuzz {

    private PdfFuzz() {}

    /** One try; fails where the promise does not hold. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        assertEquals(bytes.length, PdfFile.read(bytes).size());
    }
}
