package org.prongsai.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a/b/index.html",
                "a/รายงาน ปี 2567.pdf",
                ".htaccess",
                "a.b.c",
                "common",
                "com",
                "com10",
                "console",
                "a~b",
                "~",
                "auxiliary.html",
                "x.con"
            })
    void ordinaryNamesAreLegal(String path) {
        assertEquals(Optional.empty(), OutputPath.fault(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a",
                "a/",
                "a//b",
                "a/../b",
                "./a",
                "a/.",
                "a.",
                "a ",
                " a",
                "a/ b",
                "a /b",
                "a:b",
                "a*b",
                "a?b",
                "a\"b",
                "a<b",
                "a>b",
                "a|b",
                "a\\b",
                "a\u0001b",
                "a\u202eb",
                "a\u2066b",
                "a\ud800b",
                "con",
                "a/NUL",
                "Com1.txt",
                "lpt¹",
                "prn.html",
                "aux",
                "conin$",
                "conout$.x",
                "progra~1",
                "a\u0301"
            })
    void whatSomeSystemCannotHoldIsNot(String path) {
        assertEquals(Optional.of("publish.path-illegal"), OutputPath.fault(path));
    }

    @Test
    void namesHaveAHundredBytesAtMost() {
        assertEquals(Optional.empty(), OutputPath.fault("a".repeat(100)));
        assertEquals(Optional.of("publish.path-long"), OutputPath.fault("b/" + "a".repeat(101)));
        assertEquals(Optional.empty(), OutputPath.fault("ก".repeat(33)));
        assertEquals(Optional.of("publish.path-long"), OutputPath.fault("ก".repeat(34)));
    }

    @Test
    void pathsHaveAHundredAndEightyLettersAtMost() {
        assertEquals(Optional.empty(), OutputPath.fault("a".repeat(90) + "/" + "b".repeat(89)));
        assertEquals(Optional.of("publish.path-long"), OutputPath.fault("a".repeat(90) + "/" + "b".repeat(90)));
    }

    @Test
    void namesThatSomeSystemConfusesFoldToOne() {
        assertEquals(OutputPath.fold("a/FILE.html"), OutputPath.fold("A/file.HTML"));
        assertEquals(OutputPath.fold("caf\u00e9"), OutputPath.fold("cafe\u0301"));
        assertEquals(OutputPath.fold("stra\u00dfe"), OutputPath.fold("STRASSE"));
        assertNotEquals(OutputPath.fold("a"), OutputPath.fold("b"));
    }
}
