package org.prongsai.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.ContentType.Field;
import org.prongsai.model.Value;

/** Whatever a table holds becomes records, or findings at lines it has. */
public final class TableFuzz {

    private static final String TYPE = """
            name: ก
            fields:
              - id: rows
                label: ตาราง
                kind: records
                fields:
                  - {id: month, label: เดือน, kind: month}
                  - {id: count, label: จำนวน, kind: number}
                  - {id: sum, label: วงเงิน, kind: money}
                  - {id: text, label: รายการ, kind: text}
            """;
    private static final Field FIELD = TypeReader.read(
                    YamlParser.parse(TYPE, "type.yml", 1, new Diagnostics()).orElseThrow(), "type", new Diagnostics())
            .fields()
            .get(0);

    private TableFuzz() {}

    /** One try; fails where the promise does not hold. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        var findings = new Diagnostics();
        var values = new ValueReader(findings, null);
        var read = new TableReader(null, "a", "a", values, findings)
                .read(FIELD, text, "a.csv", new Location("a.yml", 1, 1, 0));
        assertTrue(read instanceof Value.Records || findings.hasErrors());
        long lines = text.split("\r\n|[\r\n]", -1).length;
        for (var finding : findings.sorted()) {
            assertTrue(finding.at().line() <= lines, finding::toString);
        }
    }
}
