package org.prongsai.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.prongsai.scaffold.Refusal;
import org.prongsai.scaffold.Rollover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens a new fiscal year. */
@Command(name = "rollover", sortOptions = false)
final class RolloverCommand implements Callable<Integer> {

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "rollover-year")
    private String year = "";

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    private final Prongsai root;

    RolloverCommand(Prongsai root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        var catalogue = root.catalogue();
        var console = root.console();
        try {
            var rollover = Rollover.of(options.site(), year);
            if (rollover.isDone()) {
                console.out().println(catalogue.say("console.rollover-done", "year", year));
                return ExitCode.CLEAN.code();
            }
            if (!dryRun) {
                rollover.apply();
                EditorCommand.refresh(root, options.site());
            }
            var written = dryRun ? "console.rollover-would-write" : "console.new-written";
            rollover.files().forEach(f -> console.out().println(catalogue.say(written, "path", f.path())));
            if (rollover.opensYear()) {
                var opened = dryRun ? "console.rollover-would-open" : "console.rollover-opened";
                console.out().println(catalogue.say(opened, "year", year));
            }
            if (console.thai()) {
                console.out().println();
                console.out().print(rollover.todo());
            }
            console.out().flush();
            return ExitCode.CLEAN.code();
        } catch (Refusal why) {
            console.err().println(catalogue.say(why.key(), why.values()));
            return ExitCode.USAGE.code();
        }
    }
}
