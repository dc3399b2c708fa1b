package org.prongsai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.build.Handbook;
import org.prongsai.diagnostic.Catalogue;
import org.prongsai.model.Framework;
import org.prongsai.publish.Publisher;
import org.prongsai.report.MessagePages;
import org.prongsai.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a message means in general; without a code, lists all there are; or writes a page for each. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "CODE", descriptionKey = "code")
    private String code = "";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "explain-out")
    private @Nullable Path out;

    private final Prongsai root;

    ExplainCommand(Prongsai root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        var catalogue = root.catalogue();
        var name = code.toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !catalogue.codes().contains(name)) {
            var near = Nearest.to(name, catalogue.codes());
            root.console()
                    .err()
                    .println(
                            near.isPresent()
                                    ? catalogue.say("console.code-misspelt", "code", code, "suggestion", near.get())
                                    : catalogue.say("console.code-unknown", "code", code));
            return ExitCode.USAGE.code();
        }
        if (out != null) {
            write(Prongsai.folder(out), catalogue);
        } else if (name.isEmpty()) {
            list(catalogue);
        } else {
            explain(name, catalogue);
        }
        return ExitCode.CLEAN.code();
    }

    private void write(Path folder, Catalogue catalogue) {
        var handbook = new Handbook(Prongsai.folder(null));
        try (var publisher = Publisher.open(folder);
                var staging = publisher.stage()) {
            Handbook.copyLook(staging);
            new MessagePages((words, code) -> asked(handbook, words, code)).write(staging);
            publisher.publish(staging);
        }
        root.console()
                .out()
                .println(catalogue.say(
                        "console.explain.written", "count", catalogue.codes().size(), "out", folder));
    }

    private void list(Catalogue catalogue) {
        var console = root.console().out();
        catalogue.themes().forEach((theme, codes) -> {
            console.println(theme);
            codes.forEach(c -> console.println("  " + c + " — " + catalogue.title(c)));
            console.println();
        });
    }

    private void explain(String name, Catalogue catalogue) {
        var console = root.console().out();
        console.println(name + " — " + catalogue.title(name));
        console.println();
        console.println(catalogue.meaning(name));
        console.println(catalogue.remedy(name));
        section(catalogue.say("console.wrong"), catalogue.wrong(name).lines().toList());
        section(catalogue.say("console.right"), catalogue.right(name).lines().toList());
        section(catalogue.say("console.explain.asked"), asked(new Handbook(Prongsai.folder(null)), catalogue, name));
        console.println();
        console.println(catalogue.say("console.explain.since") + " " + catalogue.since(name));
    }

    private static List<String> asked(Handbook handbook, Catalogue catalogue, String code) {
        return handbook.asked(code).stream()
                .map(a -> catalogue.say(
                        a.list().provisional() ? "console.explain.asked-provisional" : "console.explain.asked-year",
                        "year",
                        a.list().year(),
                        "item",
                        a.item().code(),
                        "title",
                        a.item().title(),
                        "elements",
                        a.elements().stream().map(Framework.Element::id).collect(Collectors.joining(", "))))
                .toList();
    }

    private void section(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            root.console().out().println();
            root.console().out().println(heading);
            lines.forEach(line -> root.console().out().println("    " + line));
        }
    }
}
