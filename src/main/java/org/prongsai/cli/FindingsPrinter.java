package org.prongsai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.build.BuildResult;
import org.prongsai.build.Readiness;
import org.prongsai.report.GithubReport;
import org.prongsai.report.HtmlReport;
import org.prongsai.report.JsonReport;
import org.prongsai.report.TerminalReport;

/** Shows what a run found, with the author's own lines beside it. */
final class FindingsPrinter {

    private static final String FALLBACK = "prongsai-report.html";

    private final Prongsai root;
    private final Path site;
    private final Map<String, List<String>> read = new HashMap<>();

    FindingsPrinter(Prongsai root, Path site) {
        this.root = root;
        this.site = site;
    }

    /** Prints on the terminal; where that cannot show Thai, says so and writes a page beside the site's settings. */
    void print(BuildResult result) {
        print(result, false);
    }

    /** The same for a build, which only tells what stopped it. */
    void printErrors(BuildResult result) {
        print(result, true);
    }

    private void print(BuildResult result, boolean errorsOnly) {
        var console = root.console();
        try {
            if (!console.thai() && !result.findings().sorted().isEmpty()) {
                var page = site.resolve("target").resolve(FALLBACK);
                Files.createDirectories(page.getParent());
                Files.writeString(page, text(result, CheckCommand.Format.HTML));
                console.out().println("This terminal cannot show Thai. The findings are in " + page);
                return;
            }
            if (errorsOnly) {
                var text = new StringBuilder();
                terminal().printErrors(result.findings(), text);
                console.out().print(text);
            } else {
                console.out().print(text(result, CheckCommand.Format.TEXT));
            }
            if (!result.skipped().isEmpty()) {
                console.out()
                        .println(root.catalogue()
                                .say("console.skipped", "agencies", String.join(", ", result.skipped())));
            }
            if (!errorsOnly) {
                readiness(result).forEach(console.out()::println);
            }
            console.out().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The findings as text, JSON or a page. */
    String text(BuildResult result, CheckCommand.Format format) throws IOException {
        var text = new StringBuilder();
        switch (format) {
            case JSON -> new JsonReport(root.language()).print(result.findings(), text);
            case HTML ->
                new HtmlReport(root.language(), this::lines, result.inCharge())
                        .print(result.findings(), readiness(result), text);
            case GITHUB -> new GithubReport(root.language()).print(result.findings(), text);
            case TEXT -> terminal().print(result.findings(), text);
        }
        return text.toString();
    }

    /** How far answers to OIT have come, a line for each agency and year. */
    List<String> readiness(BuildResult result) {
        return result.readiness().stream().map(this::line).toList();
    }

    private String line(Readiness readiness) {
        var words = root.catalogue();
        var line = new StringBuilder(words.say(
                "console.readiness",
                "year",
                readiness.year(),
                "agency",
                readiness.agency(),
                "ready",
                readiness.ready(),
                "items",
                readiness.items(),
                "percent",
                readiness.percent().setScale(2, RoundingMode.HALF_UP)));
        if (readiness.believed() > 0) {
            line.append(" · ").append(words.say("console.readiness-believed", "count", readiness.believed()));
        }
        if (readiness.provisional()) {
            line.append(" · ").append(words.say("console.readiness-provisional"));
        }
        return line.toString();
    }

    private TerminalReport terminal() {
        var console = root.console();
        return new TerminalReport(root.language(), this::lines, console.width(), console.colour());
    }

    /** The lines of a file of the site; none when it cannot be read as text. */
    private List<String> lines(String file) {
        return read.computeIfAbsent(file, path -> {
            try {
                return Files.readString(site.resolve(path)).lines().toList();
            } catch (IOException | RuntimeException notText) {
                return List.of();
            }
        });
    }
}
