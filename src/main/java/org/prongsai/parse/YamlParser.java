package org.prongsai.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerException;

/**
 * Reads YAML into nodes, from SnakeYAML's events.
 *
 * <p>The events are used instead of SnakeYAML's own tree because YAML 1.1 would turn telephone numbers, times and dates
 * of Thai content into other values, and because depth and aliases can be counted before anything is built.
 */
final class YamlParser {

    static final int MAX_DEPTH = 32;
    static final int MAX_ALIASES = 10;

    /** Keys, values, lists and records of one file; the largest plan has some thousands. */
    static final int MAX_NODES = 50_000;

    private static final Set<String> HARMLESS_TAGS =
            Set.of("!", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map");

    private final String file;
    private final int firstLine;
    private final Diagnostics findings;
    private final Map<String, Node> anchors = new HashMap<>();
    private int aliases;
    private int nodes;
    private @Nullable ScalarEvent longQuoted;

    private YamlParser(String file, int firstLine, Diagnostics findings) {
        this.file = file;
        this.firstLine = firstLine;
        this.findings = findings;
    }

    /**
     * The document's tree; nothing when a finding says why it cannot be read.
     *
     * @param text the YAML text
     * @param file path for messages
     * @param firstLine line of the file on which the text begins, counted from 1
     * @param findings takes what is wrong
     */
    static Optional<Node> parse(String text, String file, int firstLine, Diagnostics findings) {
        return new YamlParser(file, firstLine, findings).parse(text);
    }

    private Optional<Node> parse(String text) {
        var options = new LoaderOptions();
        options.setProcessComments(false);
        options.setCodePointLimit(Integer.MAX_VALUE);
        try {
            var events = new Events(new StreamReader(text), options);
            events.next();
            if (events.peek().is(Event.ID.StreamEnd)) {
                throw new Refusal(Diagnostic.error("yaml-empty", new Location(file, firstLine, 1, 0)));
            }
            events.next();
            var root = node(events, 0);
            events.next();
            if (!events.peek().is(Event.ID.StreamEnd)) {
                throw new Refusal(Diagnostic.error("yaml-several-documents", at(events.peek())));
            }
            return Optional.of(root);
        } catch (Refusal refusal) {
            findings.add(refusal.why);
        } catch (MarkedYAMLException e) {
            findings.add(located(e, text));
        } catch (YAMLException e) {
            findings.add(Diagnostic.error("yaml-syntax", Location.ofFile(file)));
        }
        return Optional.empty();
    }

    /** A quotation mark left open swallows lines until the next one, and only what follows looks wrong. */
    private Diagnostic located(MarkedYAMLException fault, String text) {
        var mark = fault.getProblemMark();
        if (longQuoted != null
                && mark != null
                && longQuoted.getEndMark().getLine() == mark.getLine()
                && longQuoted.getEndMark().getIndex() <= mark.getIndex()) {
            return Diagnostic.error("yaml-quote-open", at(longQuoted.getStartMark(), 1));
        }
        var found = YamlFaults.located(fault, place -> at(place, 1));
        if (mark != null && found.code().equals("yaml-escape")) {
            return escape(mark);
        }
        var lines = text.lines().toList();
        if (mark != null && !found.code().equals("yaml-tab")) {
            int line = YamlFaults.withoutSpaceAfterColon(lines, mark.getLine());
            if (line >= 0) {
                int column = YamlFaults.colon(lines.get(line));
                return Diagnostic.error("yaml-colon-space", new Location(file, firstLine + line, column + 1, 1));
            }
            if (found.code().equals("yaml-colon") && YamlFaults.isStrayKey(lines, mark.getLine(), mark.getColumn())) {
                return Diagnostic.error("yaml-indentation", found.at());
            }
        }
        return found;
    }

    /**
     * A backslash between double quotes and what follows it. The library stops behind them, and may have let go of them
     * by then.
     */
    private Diagnostic escape(Mark stop) {
        var text = stop.getBuffer();
        int start = Math.min(stop.getPointer(), text.length - 1);
        while (start > 0 && text[start] != '\\') {
            start--;
        }
        int back = stop.getPointer() - start;
        if (text[start] != '\\' || back > stop.getColumn()) {
            return Diagnostic.error("yaml-escape", at(stop, 1), "sign", "\\");
        }
        var sign = new String(text, start, Math.min(2, text.length - start));
        return Diagnostic.error(
                "yaml-escape",
                new Location(file, firstLine + stop.getLine(), stop.getColumn() - back + 1, 2),
                "sign",
                sign);
    }

    private Node node(Events events, int depth) {
        var event = events.next();
        if (depth > MAX_DEPTH) {
            throw new Refusal(Diagnostic.error("yaml-too-deep", at(event), "limit", MAX_DEPTH));
        }
        nodes++;
        if (nodes > MAX_NODES) {
            throw new Refusal(Diagnostic.error("yaml-too-large", at(event), "limit", MAX_NODES));
        }
        if (event instanceof AliasEvent alias) {
            return resolve(alias);
        }
        refuseTags(event);
        Node node;
        if (event instanceof ScalarEvent scalar) {
            node = scalar(scalar);
        } else if (event instanceof SequenceStartEvent) {
            node = sequence(events, at(event), depth);
        } else {
            node = mapping(events, at(event), depth);
        }
        if (event instanceof NodeEvent named && named.getAnchor() != null) {
            anchors.put(named.getAnchor(), node);
        }
        return node;
    }

    private Node resolve(AliasEvent alias) {
        var node = anchors.get(alias.getAnchor());
        if (node == null) {
            throw new Refusal(Diagnostic.error("yaml-syntax", at(alias)));
        }
        aliases++;
        if (aliases > MAX_ALIASES) {
            throw new Refusal(Diagnostic.error("yaml-too-many-aliases", at(alias), "limit", MAX_ALIASES));
        }
        return node;
    }

    private void refuseTags(Event event) {
        String tag = null;
        if (event instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (event instanceof CollectionStartEvent collection) {
            tag = collection.getTag();
        }
        if (tag != null && !HARMLESS_TAGS.contains(tag)) {
            throw new Refusal(Diagnostic.error("yaml-tag-refused", at(event), "tag", tag));
        }
    }

    private Node scalar(ScalarEvent event) {
        boolean plain = event.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN;
        boolean quoted = event.getScalarStyle() == DumperOptions.ScalarStyle.DOUBLE_QUOTED
                || event.getScalarStyle() == DumperOptions.ScalarStyle.SINGLE_QUOTED;
        if (quoted && event.getStartMark().getLine() < event.getEndMark().getLine()) {
            longQuoted = event;
        }
        if (event.getValue().length() > Scalars.MAX_LENGTH) {
            throw new Refusal(Scalars.tooLong(at(event.getStartMark(), 1), event.getValue()));
        }
        // A block text keeps its last line break; nobody means it.
        return new Node.Scalar(event.getValue().strip(), plain, at(event));
    }

    private Node sequence(Events events, Location at, int depth) {
        var items = new ArrayList<Node>();
        while (!events.peek().is(Event.ID.SequenceEnd)) {
            items.add(node(events, depth + 1));
        }
        events.next();
        return new Node.Sequence(List.copyOf(items), at);
    }

    private Node mapping(Events events, Location at, int depth) {
        var entries = new ArrayList<Node.Entry>();
        var keys = new HashMap<String, Location>();
        while (!events.peek().is(Event.ID.MappingEnd)) {
            var keyNode = node(events, depth + 1);
            var value = node(events, depth + 1);
            if (!(keyNode instanceof Node.Scalar key)) {
                findings.add(Diagnostic.error("yaml-syntax", keyNode.at()));
                continue;
            }
            var first = keys.putIfAbsent(key.text(), key.at());
            if (first == null) {
                entries.add(new Node.Entry(key.text(), key.at(), value));
            } else {
                findings.add(Diagnostic.error("key-duplicate", key.at(), "key", key.text(), "first", first.line())
                        .also(first));
            }
        }
        events.next();
        return new Node.Mapping(List.copyOf(entries), at);
    }

    private Location at(Event event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        int length = end != null && end.getLine() == start.getLine() ? end.getColumn() - start.getColumn() : 0;
        return at(start, event instanceof ScalarEvent ? length : 0);
    }

    private Location at(Mark mark, int length) {
        return new Location(file, firstLine + mark.getLine(), mark.getColumn() + 1, Math.max(0, length));
    }

    /** The events of one text with one to look ahead. */
    private static final class Events {

        private final StreamReader reader;
        private final Parser parser;

        Events(StreamReader reader, LoaderOptions options) {
            this.reader = reader;
            this.parser = new ParserImpl(reader, options);
        }

        Event peek() {
            try {
                return parser.peekEvent();
            } catch (NumberFormatException cut) {
                throw cutOff();
            }
        }

        Event next() {
            try {
                return parser.getEvent();
            } catch (NumberFormatException cut) {
                throw cutOff();
            }
        }

        /** The library stumbles over an escape whose digits the end of the line cuts off. */
        private ScannerException cutOff() {
            var at = reader.getMark();
            return new ScannerException(YamlFaults.QUOTED, at, "found unknown escape character", at);
        }
    }

    /** Leaves the parser with one finding. */
    private static final class Refusal extends RuntimeException {

        private final transient Diagnostic why;

        Refusal(Diagnostic why) {
            super(why.code(), null, false, false);
            this.why = why;
        }
    }
}
