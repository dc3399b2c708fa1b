package org.prongsai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.build.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says everything that is wrong with a site's content. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    /** How findings are written. */
    enum Format {
        TEXT,
        JSON,
        HTML,
        GITHUB
    }

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(names = "--format", paramLabel = "text|json|html|github", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--report", paramLabel = "FILE", descriptionKey = "report")
    private @Nullable Path report;

    private final Prongsai root;

    CheckCommand(Prongsai root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        var site = options.site();
        var voice = new Voice(root.console(), root.catalogue());
        boolean quiet = format != Format.TEXT && report == null;
        var result = new SiteBuild(
                        site,
                        stage -> {
                            if (!quiet) {
                                voice.stage(stage);
                            }
                        },
                        options.today())
                .check();
        var printer = new FindingsPrinter(root, site);
        if (report != null) {
            Files.writeString(report, printer.text(result, format), StandardCharsets.UTF_8);
            voice.say("console.report-written", "file", report);
        } else if (quiet) {
            root.console().out().print(printer.text(result, format));
        } else {
            printer.print(result);
        }
        root.console().out().flush();
        return result.findings().hasErrors() ? ExitCode.FINDINGS.code() : ExitCode.CLEAN.code();
    }
}
