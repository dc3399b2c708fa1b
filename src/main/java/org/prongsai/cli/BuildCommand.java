package org.prongsai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.build.SiteBuild;
import org.prongsai.diagnostic.Severity;
import org.prongsai.paper.Browser;
import org.prongsai.publish.PublishException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads, validates and publishes a site. */
@Command(name = "build", sortOptions = false)
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private @Nullable Path out;

    @Option(names = "--keep-lock", descriptionKey = "keep-lock")
    private boolean keepLock;

    @Option(names = "--pdf", descriptionKey = "pdf")
    private boolean pdf;

    private final Prongsai root;

    BuildCommand(Prongsai root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        long start = System.nanoTime();
        var voice = new Voice(root.console(), root.catalogue());
        var site = options.site();
        var target = out == null ? site.resolve("target").resolve("site") : Prongsai.folder(out);
        var build = new SiteBuild(site, voice::stage, options.today());
        if (pdf) {
            build.printingWith(browser());
        }
        var result = keepLock ? build.build(target) : build.buildAndRemember(target);
        var printer = new FindingsPrinter(root, site);
        if (!result.published()) {
            printer.printErrors(result);
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (result.published()) {
            long warnings = result.findings().count(Severity.WARNING);
            if (warnings > 0) {
                voice.say("console.warnings", "warnings", warnings);
            }
            voice.say(
                    "console.published",
                    "pages",
                    result.pages(),
                    "out",
                    shown(target),
                    "seconds",
                    Voice.seconds(millis));
            printer.readiness(result).forEach(root.console().err()::println);
            return ExitCode.CLEAN.code();
        }
        var key = Files.exists(target) ? "console.not-published" : "console.not-published-yet";
        voice.say(key, "errors", result.findings().count(Severity.ERROR), "out", shown(target));
        printer.readiness(result).forEach(root.console().err()::println);
        return ExitCode.FINDINGS.code();
    }

    private static Browser browser() {
        return Browser.find(System.getenv(), System.getProperty("user.name", ""))
                .orElseThrow(() -> new PublishException("publish.no-browser", null, "name", Browser.NAMED));
    }

    /** A path as the officer would type it from here. */
    private static String shown(Path path) {
        var here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }
}
