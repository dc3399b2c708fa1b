package org.prongsai.validate;

import java.util.List;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Answer;
import org.prongsai.model.Entry;
import org.prongsai.model.Framework;

/** Rows of an answer's table have a cell for every column, and none is blank: assessors refuse blanks. */
final class TablesFilledIn implements OitRule {

    @Override
    public List<String> codes() {
        return List.of("oit-row-length", "oit-cell-blank");
    }

    @Override
    public void check(Entry entry, Framework.Item item, Diagnostics diagnostics) {
        for (Answer answer : entry.answers().values()) {
            var table = answer.table();
            if (table != null) {
                table.rows().forEach(row -> check(row, table.columns(), item, diagnostics));
            }
        }
    }

    private static void check(Answer.Row row, List<String> columns, Framework.Item item, Diagnostics diagnostics) {
        if (row.cells().size() != columns.size()) {
            diagnostics.add(Diagnostic.error(
                            "oit-row-length", row.at(), "cells", row.cells().size(), "columns", columns.size())
                    .about(item.code(), ""));
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (row.cells().get(i).isEmpty()) {
                diagnostics.add(Diagnostic.warning("oit-cell-blank", row.at(), "column", columns.get(i))
                        .about(item.code(), ""));
            }
        }
    }
}
