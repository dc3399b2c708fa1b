package org.prongsai.cli;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.diagnostic.Language;
import org.prongsai.publish.PublishException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The command line: finds the command, and turns whatever happens into a message and an exit code. */
@Command(name = "prongsai", versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND", sortOptions = false)
public final class Prongsai implements Runnable {

    @Option(names = "--lang", paramLabel = "th|en", scope = ScopeType.INHERIT, descriptionKey = "lang")
    private Language language = Language.TH;

    @Option(names = "--debug", scope = ScopeType.INHERIT, descriptionKey = "debug")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "help")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    @SuppressWarnings("UnusedVariable") // read by picocli
    private boolean version;

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandLine.Model.CommandSpec spec;

    private final Console console;

    private Prongsai(Console console) {
        this.console = console;
    }

    /** Runs one command and returns its exit code. */
    public static int run(Console console, String... args) {
        var root = new Prongsai(console);
        var line = new CommandLine(root)
                .addSubcommand("build", new BuildCommand(root))
                .addSubcommand("check", new CheckCommand(root))
                .addSubcommand("explain", new ExplainCommand(root))
                .addSubcommand("serve", new ServeCommand(root))
                .addSubcommand("verify", new VerifyCommand(root))
                .addSubcommand("new", NewCommand.of(root))
                .addSubcommand("rollover", new RolloverCommand(root))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(80, Math.min(console.width(), 120)))
                .setOut(console.writer(console.out()))
                .setErr(console.writer(console.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((e, given) -> root.usage(e, given))
                .setExecutionExceptionHandler((e, command, result) -> root.failure(e, result));
        var bundle = bundle(language(args));
        line.setResourceBundle(bundle);
        for (CommandLine command : line.getSubcommands().values()) {
            command.setResourceBundle(bundle);
            command.getSubcommands().values().forEach(part -> part.setResourceBundle(bundle));
        }
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return root.bug(exhausted, String.join(" ", args));
        }
    }

    /** Without a command, what can be asked for is shown. */
    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "");
    }

    /** Where this run speaks to. */
    Console console() {
        return console;
    }

    /** The language of messages: the one asked for, or English where Thai letters cannot be shown. */
    Language language() {
        return console.thai() ? language : Language.EN;
    }

    /** The wording in that language. */
    Catalogue catalogue() {
        return Catalogue.of(language());
    }

    private int usage(CommandLine.ParameterException fault, String... args) {
        var catalogue = Catalogue.of(console.thai() ? language(args) : Language.EN);
        var what = what(fault, catalogue);
        console.err().println(what);
        if (fault instanceof SiteOptions.NoSuchFolder) {
            return ExitCode.USAGE.code();
        }
        console.err().println();
        fault.getCommandLine().usage(console.err());
        return ExitCode.USAGE.code();
    }

    private static String what(CommandLine.ParameterException fault, Catalogue catalogue) {
        if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return catalogue.say("console.unmatched", "words", String.join(" ", unmatched.getUnmatched()));
        }
        if (fault instanceof SiteOptions.NoSuchFolder missing) {
            return catalogue.say("console.no-folder", "path", missing.folder());
        }
        if (fault instanceof Today.NoTime none) {
            return catalogue.say("console.bad-value", "value", none.seconds(), "option", none.name());
        }
        if (fault instanceof CommandLine.MissingParameterException) {
            return catalogue.say("console.missing-parameter");
        }
        var value = fault.getValue();
        return value == null || value.isEmpty()
                ? catalogue.say("console.choose-command")
                : catalogue.say("console.bad-value", "value", value, "option", option(fault));
    }

    private static String option(CommandLine.ParameterException fault) {
        var argument = fault.getArgSpec();
        if (argument instanceof CommandLine.Model.OptionSpec option) {
            return option.longestName();
        }
        return argument == null ? "" : argument.paramLabel();
    }

    private int failure(Exception fault, ParseResult given) throws Exception {
        var catalogue = catalogue();
        if (debug) {
            fault.printStackTrace(console.err());
        }
        if (fault instanceof PublishException environment) {
            console.err().println(catalogue.say(environment.key(), environment.values()));
            return ExitCode.ENVIRONMENT.code();
        }
        if (fault instanceof java.io.IOException || fault instanceof java.io.UncheckedIOException) {
            var detail = fault.getMessage() == null ? "" : fault.getMessage();
            console.err()
                    .println(catalogue.say(
                            "console.environment", "detail", detail.replaceAll("[\\w.]+Exception: ", "")));
            return ExitCode.ENVIRONMENT.code();
        }
        console.err().println(catalogue.say("console.bug", "command", given.originalArgs()));
        return ExitCode.BUG.code();
    }

    /** What the machine has no room for is a fault of this program: content is limited so that it does not come to that. */
    private int bug(Error fault, String command) {
        if (debug) {
            fault.printStackTrace(console.err());
        }
        console.err().println(catalogue().say("console.bug", "command", command));
        return ExitCode.BUG.code();
    }

    /** The language has to be known before the arguments are understood, for the help itself is in it. */
    private static Language language(String... args) {
        for (int i = 0; i < args.length; i++) {
            boolean english = args[i].equalsIgnoreCase("--lang=en")
                    || (args[i].equals("--lang") && i + 1 < args.length && args[i + 1].equalsIgnoreCase("en"));
            if (english) {
                return Language.EN;
            }
        }
        return Language.TH;
    }

    private static ResourceBundle bundle(Language language) {
        return Words.bundle(language);
    }

    /** The folder given, or the working directory. */
    static java.nio.file.Path folder(java.nio.file.@Nullable Path given) {
        return (given == null ? java.nio.file.Path.of("") : given)
                .toAbsolutePath()
                .normalize();
    }
}
