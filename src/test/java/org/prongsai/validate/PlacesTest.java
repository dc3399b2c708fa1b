package org.prongsai.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Location;

/** Findings point at the words they are about. */
class PlacesTest {

    private static final String FILE = "about.md";
    private static final String TEXT = "title: ผิด\n\nคำนำ\nคำผิด และ ผิด\nท้าย";

    private final Places places = new Places(FILE, TEXT);

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 8", // the first line, before the first of them
        "1, 8, 1, 8", // at the word itself
        "1, 9, 4, 3", // one letter later: the next one
        "2, 0, 4, 3",
        "4, 3, 4, 3",
        "4, 4, 4, 11",
        "5, 1, 1, 8", // none behind: the first of all
        "9, 1, 1, 8", // lines that the file no longer has
        "5, 90, 1, 8"
    })
    void aFindingMovesToTheNextSuchWord(int line, int column, int toLine, int toColumn) {
        assertEquals(
                new Location(FILE, toLine, toColumn, 3),
                places.exact(finding(line, column, "ผิด")).at());
    }

    @Test
    void aFindingOfAWholeFileMovesToTheFirst() {
        var finding = Diagnostic.notice("word-doubled", Location.ofFile(FILE), Places.FOUND, "ผิด");
        assertEquals(new Location(FILE, 1, 8, 3), places.exact(finding).at());
    }

    @Test
    void aFindingStaysWhereItsWordIsNotWrittenSo() {
        for (var found : new String[] {"", "ไม่มี"}) {
            var finding = finding(3, 2, found);
            assertEquals(finding, places.exact(finding));
        }
        var finding = Diagnostic.notice("word-doubled", new Location(FILE, 3, 2, 1));
        assertEquals(finding, places.exact(finding));
    }

    @Test
    void whatGoesOnInTheNextLineIsUnderlinedToTheEndOfTheFirst() {
        int start = TEXT.indexOf("คำนำ");
        assertEquals(new Location(FILE, 3, 1, 4), places.of(start, TEXT.indexOf("และ")));
        assertEquals(new Location(FILE, 3, 3, 2), places.of(start + 2, start + 4));
        assertEquals(new Location(FILE, 5, 2, 3), places.of(TEXT.length() - 3, TEXT.length()));
        assertEquals(new Location(FILE, 2, 1, 1), places.of(TEXT.indexOf("\n\n") + 1, start));
    }

    private static Diagnostic finding(int line, int column, String found) {
        return Diagnostic.notice("word-doubled", new Location(FILE, line, column, 1), Places.FOUND, found);
    }
}
