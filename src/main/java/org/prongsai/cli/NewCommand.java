package org.prongsai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.scaffold.Draft;
import org.prongsai.scaffold.Refusal;
import org.prongsai.scaffold.Skeletons;
import org.prongsai.scaffold.Starter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Begins a site, a plan, a report or a year of OIT. What is there is never overwritten. */
@Command(name = "new", sortOptions = false, synopsisSubcommandLabel = "site|plan|report|oit|editor")
final class NewCommand implements Runnable {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    /** Alone it does nothing but show what can be begun. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "");
    }

    /** The command with all it can begin. */
    static CommandLine of(Prongsai root) {
        return new CommandLine(new NewCommand())
                .addSubcommand("site", new SiteCommand(root))
                .addSubcommand("plan", new PlanCommand(root))
                .addSubcommand("report", new ReportCommand(root))
                .addSubcommand("oit", new OitCommand(root))
                .addSubcommand("editor", new EditorCommand(root));
    }

    /** Writes new files, or says what stands in the way. */
    private static int write(Prongsai root, Path folder, List<Draft> drafts) throws IOException {
        var catalogue = root.catalogue();
        var console = root.console();
        var taken = Draft.taken(folder, drafts);
        if (!taken.isEmpty()) {
            console.err().println(catalogue.say("console.new-taken", "path", String.join(", ", taken)));
            return ExitCode.USAGE.code();
        }
        Draft.write(folder, drafts);
        drafts.forEach(d -> console.out().println(catalogue.say("console.new-written", "path", d.path())));
        console.out().println(catalogue.say("console.new-next"));
        EditorCommand.refresh(root, folder);
        return ExitCode.CLEAN.code();
    }

    private static int refused(Prongsai root, Refusal why) {
        root.console().err().println(root.catalogue().say(why.key(), why.values()));
        return ExitCode.USAGE.code();
    }

    /** The options of what is begun within an agency. */
    static final class AgencyOptions {

        @Mixin
        private final SiteOptions site = new SiteOptions();

        @Option(names = "--agency", paramLabel = "ID", descriptionKey = "agency")
        private String agency = "";

        Path site() {
            return site.site();
        }

        Skeletons skeletons() throws Refusal {
            return Skeletons.of(site(), agency);
        }
    }

    /** A whole site of an invented agency. */
    @Command(name = "site", sortOptions = false)
    static final class SiteCommand implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "new-folder")
        private @Nullable Path folder;

        private final Prongsai root;

        SiteCommand(Prongsai root) {
            this.root = root;
        }

        @Override
        public Integer call() throws IOException {
            var target = Prongsai.folder(folder);
            var catalogue = root.catalogue();
            if (Files.exists(target) && !(Files.isDirectory(target) && isEmpty(target))) {
                root.console().err().println(catalogue.say("console.new-folder-taken", "path", target));
                return ExitCode.USAGE.code();
            }
            var drafts = Starter.files();
            Draft.write(target, drafts);
            root.console().out().println(catalogue.say("console.new-site", "path", target, "count", drafts.size()));
            EditorCommand.refresh(root, target);
            return ExitCode.CLEAN.code();
        }

        private static boolean isEmpty(Path folder) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.findAny().isEmpty();
            }
        }
    }

    /** A plan with its first item. */
    @Command(name = "plan", sortOptions = false)
    static final class PlanCommand implements Callable<Integer> {

        @Mixin
        private final AgencyOptions options = new AgencyOptions();

        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "new-plan")
        private String id = "";

        private final Prongsai root;

        PlanCommand(Prongsai root) {
            this.root = root;
        }

        @Override
        public Integer call() throws IOException {
            try {
                return write(root, options.site(), options.skeletons().plan(id));
            } catch (Refusal why) {
                return refused(root, why);
            }
        }
    }

    /** A report on a plan. */
    @Command(name = "report", sortOptions = false)
    static final class ReportCommand implements Callable<Integer> {

        @Mixin
        private final AgencyOptions options = new AgencyOptions();

        @Parameters(index = "0", paramLabel = "2568-6m|2568-12m", descriptionKey = "new-report")
        private String id = "";

        private final Prongsai root;

        ReportCommand(Prongsai root) {
            this.root = root;
        }

        @Override
        public Integer call() throws IOException {
            try {
                return write(root, options.site(), options.skeletons().report(id));
            } catch (Refusal why) {
                return refused(root, why);
            }
        }
    }

    /** Answers to the items of a year. */
    @Command(name = "oit", sortOptions = false)
    static final class OitCommand implements Callable<Integer> {

        @Mixin
        private final AgencyOptions options = new AgencyOptions();

        @Parameters(index = "0", paramLabel = "YEAR", descriptionKey = "new-oit")
        private String year = "";

        @Parameters(index = "1..*", paramLabel = "ITEM", descriptionKey = "new-items")
        private List<String> items = List.of();

        private final Prongsai root;

        OitCommand(Prongsai root) {
            this.root = root;
        }

        @Override
        public Integer call() throws IOException {
            try {
                var drafts = options.skeletons().oit(year, items);
                if (drafts.isEmpty()) {
                    root.console().err().println(root.catalogue().say("console.new-oit-all", "year", year));
                    return ExitCode.USAGE.code();
                }
                return write(root, options.site(), drafts);
            } catch (Refusal why) {
                return refused(root, why);
            }
        }
    }
}
