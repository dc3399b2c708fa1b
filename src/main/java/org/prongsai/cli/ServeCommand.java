package org.prongsai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.prongsai.build.SiteBuild;
import org.prongsai.diagnostic.Severity;
import org.prongsai.publish.PublishException;
import org.prongsai.serve.Preview;
import org.prongsai.serve.PreviewServer;
import org.prongsai.serve.SiteWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a site in the browser of this machine and builds it anew whenever a file is saved. */
@Command(name = "serve", sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    private static final int TRIES = 20;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8000", descriptionKey = "port")
    private int port;

    private final Prongsai root;

    ServeCommand(Prongsai root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        var voice = new Voice(root.console(), root.catalogue());
        var site = options.site();
        var preview = new Preview(site.resolve("target").resolve("preview"));
        var opened = PreviewServer.open(preview, port, TRIES);
        if (opened.isEmpty()) {
            voice.say("console.no-port", "first", port, "last", port + TRIES - 1);
            return ExitCode.ENVIRONMENT.code();
        }
        try (var server = opened.get()) {
            var watch = new SiteWatch(site);
            build(preview, voice);
            if (server.port() != port && port != 0) {
                voice.say("console.port-taken", "port", port, "other", server.port());
            }
            voice.say("console.serving", "address", server.address());
            while (true) {
                watch.await();
                buildAgain(preview, voice);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return ExitCode.CLEAN.code();
        }
    }

    /** Another program may hold or move a file just now; then the next save tries again. */
    private void buildAgain(Preview preview, Voice voice) throws IOException {
        try {
            build(preview, voice);
        } catch (PublishException e) {
            voice.say(e.key(), e.values());
        } catch (UncheckedIOException e) {
            voice.say("console.not-read", "detail", String.valueOf(e.getMessage()));
        }
    }

    private void build(Preview preview, Voice voice) throws IOException {
        var site = options.site();
        var result = new SiteBuild(site, stage -> {}).build(preview.folder());
        if (result.published()) {
            preview.renewed();
            voice.say(
                    "console.previewed",
                    "pages",
                    result.pages(),
                    "warnings",
                    result.findings().count(Severity.WARNING));
        } else {
            var printer = new FindingsPrinter(root, site);
            preview.stopped(printer.text(result, CheckCommand.Format.HTML));
            printer.printErrors(result);
        }
    }
}
