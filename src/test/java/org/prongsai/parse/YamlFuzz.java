package org.prongsai.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.prongsai.diagnostic.Diagnostics;

/** Whatever a YAML file holds becomes a tree, or a finding at a line it has. */
public final class YamlFuzz {

    private YamlFuzz() {}

    /** One try; fails where the promise does not hold. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        var findings = new Diagnostics();
        var tree = YamlParser.parse(text, "a.yml", 1, findings);
        assertTrue(tree.isPresent() || findings.hasErrors());
        long lines = text.split("\r\n|[\r\n\u0085\u2028\u2029]", -1).length;
        for (var finding : findings.sorted()) {
            assertEquals("a.yml", finding.at().file());
            assertTrue(finding.at().line() <= lines, finding::toString);
        }
    }
}
