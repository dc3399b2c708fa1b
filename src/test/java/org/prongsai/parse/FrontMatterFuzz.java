package org.prongsai.parse;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.prongsai.diagnostic.Diagnostics;

/** Whatever a Markdown file holds is cut into facts and prose, or refused with a finding. */
public final class FrontMatterFuzz {

    private FrontMatterFuzz() {}

    /** One try; fails where the promise does not hold. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        var findings = new Diagnostics();
        var cut = FrontMatter.cut(text, "a.md", findings);
        assertTrue(cut.isPresent() != findings.hasErrors());
        cut.ifPresent(front -> {
            assertTrue(front.yamlLine() <= front.bodyLine());
            assertTrue(front.bodyLine() <= text.lines().count() + 1);
            var read = YamlParser.parse(front.yaml(), "a.md", front.yamlLine(), findings);
            assertTrue(read.isPresent() || findings.hasErrors());
        });
    }
}
