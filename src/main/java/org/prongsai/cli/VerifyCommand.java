package org.prongsai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.prongsai.publish.ManifestVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Compares a published copy with its manifest. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "copy")
    private Path copy = Path.of("");

    private final Prongsai root;

    VerifyCommand(Prongsai root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var catalogue = root.catalogue();
        var out = root.console().out();
        var difference = ManifestVerifier.verify(Prongsai.folder(copy));
        difference.changed().forEach(path -> out.println(catalogue.say("console.verify-changed", "path", path)));
        difference.missing().forEach(path -> out.println(catalogue.say("console.verify-missing", "path", path)));
        difference.extra().forEach(path -> out.println(catalogue.say("console.verify-extra", "path", path)));
        if (difference.isNone()) {
            out.println(catalogue.say("console.verified"));
            return ExitCode.CLEAN.code();
        }
        return ExitCode.FINDINGS.code();
    }
}
