package org.prongsai.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataTableTest {

    @Test
    void numbersStayNumbersAndNothingStaysEmpty() {
        var file = new DataTable(List.of(
                DataTable.text("a", ""),
                DataTable.number("b", ""),
                DataTable.integer("c", ""),
                DataTable.flag("d", ""),
                DataTable.day("e", "")));
        file.row("ก, ข", new BigDecimal("-1500.50"), 2567, true, LocalDate.of(2026, 11, 21));
        file.row("", null, null, null, null);
        file.row("ว่า \"ดี\"\nมาก", new BigDecimal("1E+4"), 0, false, null);
        assertEquals(
                "\ufeffa,b,c,d,e\r\n"
                        + "\"ก, ข\",-1500.5,2567,true,2026-11-21\r\n"
                        + ",,,,\r\n"
                        + "\"ว่า \"\"ดี\"\"\nมาก\",10000,0,false,\r\n",
                text(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66 2", "-5", "@SUM(A1)", "\tก", "\rก"})
    void textThatLooksLikeAFormulaIsNone(String formula) {
        var file = new DataTable(List.of(DataTable.text("a", "")));
        file.row(formula);
        var cell = "'" + formula;
        var sheet = file.sheet("a").rows().get(0).get(0);
        assertEquals(formula, sheet.text(), "a workbook says that it is text");
        assertNull(sheet.value());
        assertEquals("\ufeffa\r\n" + (formula.contains("\r") ? '"' + cell + '"' : cell) + "\r\n", text(file));
    }

    @Test
    void aRowHasAValueForEveryColumn() {
        var file = new DataTable(List.of(DataTable.text("a", ""), DataTable.text("b", "")));
        assertThrows(IllegalArgumentException.class, () -> file.row("one"));
    }

    private static String text(DataTable file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
