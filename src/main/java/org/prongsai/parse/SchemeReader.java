package org.prongsai.parse;

import java.math.BigDecimal;
import java.util.List;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.ItaScheme;

/** Reads how ITA results of a year are formed. */
final class SchemeReader {

    private SchemeReader() {}

    static ItaScheme read(Node node, Diagnostics findings) {
        var in = Fields.of(node, "ita", findings);
        in.require("year");
        var year = in.year("year");
        var proofs = in.nested("proof", SchemeReader::proofs);
        var scheme = new ItaScheme(
                year == null ? new FiscalYear(2400) : year,
                in.required("name"),
                in.choice("provisional", Choices.YES_NO, false),
                proofs == null ? ItaScheme.Proofs.SOURCED : proofs,
                number(in, "pass-mark"),
                number(in, "decimals").intValue(),
                tools(in, "tools"),
                in.records(
                        "indicators",
                        i -> new ItaScheme.Indicator(
                                number(i, "number").intValue(), i.required("tool"), i.required("name"))),
                in.records(
                        "levels",
                        l -> new ItaScheme.Level(
                                l.required("name"), number(l, "minimum"), l.number("every-tool"), l.text("condition"))),
                in.records("items", i -> new ItaScheme.Item(i.required("code"), i.required("name"))),
                in.text("source"));
        in.done();
        return scheme;
    }

    private static ItaScheme.Proofs proofs(Fields in) {
        return new ItaScheme.Proofs(
                in.choice("indicators", Choices.PROOFS, Framework.Proof.SOURCED),
                in.choice("weights", Choices.PROOFS, Framework.Proof.SOURCED),
                in.choice("levels", Choices.PROOFS, Framework.Proof.SOURCED));
    }

    private static List<ItaScheme.Tool> tools(Fields in, String key) {
        return in.records(
                key,
                t -> new ItaScheme.Tool(
                        t.required("code"), t.required("name"), number(t, "weight"), tools(t, "parts")));
    }

    private static BigDecimal number(Fields in, String key) {
        in.require(key);
        var value = in.number(key);
        return value == null ? BigDecimal.ZERO : value;
    }
}
