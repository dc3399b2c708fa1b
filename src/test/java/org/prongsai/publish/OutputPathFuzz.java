package org.prongsai.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

/** Whatever path is asked for stays in the folder that is published, or is refused. */
public final class OutputPathFuzz {

    private static final Path ROOT = Path.of("out").toAbsolutePath();

    private OutputPathFuzz() {}

    /** One try; fails where the promise does not hold. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        var path = new String(bytes, UTF_8);
        if (OutputPath.fault(path).isEmpty()) {
            var file = ROOT.resolve(path).normalize();
            assertTrue(file.startsWith(ROOT) && !file.equals(ROOT), path);
            assertEquals(path, ROOT.relativize(file).toString().replace('\\', '/'));
            assertEquals(OutputPath.fold(path), OutputPath.fold(OutputPath.fold(path)));
        }
    }
}
