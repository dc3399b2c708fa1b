package org.prongsai.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.prongsai.publish.ManifestVerifier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares a published copy with its manifest. */
@Command(name = "verify", sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/]+.*");

    @Parameters(index = "0", paramLabel = "FOLDER|URL", descriptionKey = "copy")
    private String copy = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    private final Prongsai root;

    VerifyCommand(Prongsai root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var catalogue = root.catalogue();
        var out = root.console().out();
        ManifestVerifier.Difference difference;
        try {
            difference = ADDRESS.matcher(copy).matches()
                    ? ManifestVerifier.verify(URI.create(copy))
                    : ManifestVerifier.verify(Prongsai.folder(Path.of(copy)));
        } catch (IllegalArgumentException noAddressOrPath) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    copy,
                    noAddressOrPath,
                    spec.positionalParameters().get(0),
                    copy);
        }
        difference.changed().forEach(path -> out.println(catalogue.say("console.verify-changed", "path", path)));
        difference.missing().forEach(path -> out.println(catalogue.say("console.verify-missing", "path", path)));
        difference.extra().forEach(path -> out.println(catalogue.say("console.verify-extra", "path", path)));
        difference.refused().forEach(path -> out.println(catalogue.say("console.verify-refused", "path", path)));
        if (difference.isNone()) {
            out.println(catalogue.say("console.verified"));
            return ExitCode.CLEAN.code();
        }
        return ExitCode.FINDINGS.code();
    }
}
