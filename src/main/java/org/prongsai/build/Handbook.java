package org.prongsai.build;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.output.OutputSink;
import org.prongsai.parse.SiteReader;
import org.prongsai.render.Theme;
import org.prongsai.source.Workspace;

/** What explanations of messages take from the rest of the program: its lists of the years, and its look. */
public final class Handbook {

    private static final String NAME = "/messages/asked.properties";
    private static final FiscalYear FIRST = new FiscalYear(2564);

    private final Properties subjects = new Properties();
    private final List<Framework> lists = new ArrayList<>();

    /**
     * What the lists of a year ask for.
     *
     * @param list of a year
     * @param item one of its items
     * @param elements those of the item that ask for the same thing; at least one
     */
    public record Asked(Framework list, Framework.Item item, List<Framework.Element> elements) {

        public Asked {
            elements = List.copyOf(elements);
        }
    }

    /** The lists shipped with the program, but for those a folder has itself. */
    public Handbook(Path folder) {
        try (var stream = Objects.requireNonNull(Handbook.class.getResourceAsStream(NAME), NAME)) {
            subjects.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var workspace = new Workspace(folder);
        for (var list = list(workspace, FIRST); list.isPresent(); ) {
            lists.add(list.get());
            list = list(workspace, list.get().year().next());
        }
    }

    private static Optional<Framework> list(Workspace workspace, FiscalYear year) {
        return SiteReader.asked(workspace, year, new Diagnostics()).map(SiteReader.Asked::framework);
    }

    /** What asks for that of which a message speaks, by year; empty where no list asks for it in particular. */
    public List<Asked> asked(String code) {
        var subject = subjects.getProperty(code, "");
        int colon = subject.indexOf(':');
        if (colon < 0) {
            return List.of();
        }
        var sources = Arrays.asList(subject.substring(0, colon).split(" ", -1));
        var part = subject.substring(colon + 1).strip();
        var asked = new ArrayList<Asked>();
        for (Framework list : lists) {
            for (Framework.Item item : list.items()) {
                var from = item.from();
                var elements = item.elements().stream()
                        .filter(e -> e.asks() != null && e.asks().code().equals(part))
                        .toList();
                if (from != null && sources.contains(from.code()) && !elements.isEmpty()) {
                    asked.add(new Asked(list, item, elements));
                }
            }
        }
        return asked;
    }

    /** Every code of which it is known what it is about. */
    public Set<String> codes() {
        return subjects.stringPropertyNames();
    }

    /** Hands the look of the pages to the sink; without scripts and their style sheets, which it has no use for. */
    public static void copyLook(OutputSink sink) {
        Theme.shipped().copyAssets((path, bytes) -> {
            if (!path.matches("assets/(search|table)\\..*")) {
                sink.accept(path, bytes);
            }
        });
    }
}
