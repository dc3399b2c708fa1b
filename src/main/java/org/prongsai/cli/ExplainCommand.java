package org.prongsai.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.prongsai.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a message means, with a wrong and a right example. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CODE", descriptionKey = "code")
    private String code = "";

    private final Prongsai root;

    ExplainCommand(Prongsai root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var catalogue = root.catalogue();
        var console = root.console();
        var name = code.toLowerCase(Locale.ROOT);
        if (!catalogue.codes().contains(name)) {
            var near = Nearest.to(name, catalogue.codes());
            console.err()
                    .println(
                            near.isPresent()
                                    ? catalogue.say("console.code-misspelt", "code", code, "suggestion", near.get())
                                    : catalogue.say("console.code-unknown", "code", code));
            return ExitCode.USAGE.code();
        }
        var out = console.out();
        out.println(name + " — " + catalogue.title(name));
        out.println();
        out.println(catalogue.meaning(name));
        out.println(catalogue.remedy(name));
        example(catalogue.say("console.wrong"), catalogue.wrong(name));
        example(catalogue.say("console.right"), catalogue.right(name));
        return ExitCode.CLEAN.code();
    }

    private void example(String heading, String text) {
        if (!text.isEmpty()) {
            root.console().out().println();
            root.console().out().println(heading);
            text.lines().forEach(line -> root.console().out().println("    " + line));
        }
    }
}
