package org.prongsai.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.document.Documents;
import org.prongsai.model.Agency;
import org.prongsai.model.ContentType;
import org.prongsai.model.FileFacts;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.model.ItaScheme;
import org.prongsai.model.Origin;
import org.prongsai.model.Redirect;
import org.prongsai.model.Site;
import org.prongsai.model.SiteConfig;
import org.prongsai.source.SourceFile;
import org.prongsai.source.SourceReader;
import org.prongsai.source.Workspace;

/** Reads a whole site. Agencies are read in parallel; the result does not depend on the order. */
public final class SiteReader {

    /** Folders of {@code content} that hold no agency. */
    private static final Set<String> NO_AGENCY = Set.of("frameworks", "types");

    /** Folders the program itself publishes beside those of agencies. */
    private static final Set<String> OWN_FOLDERS = Set.of("assets", "search", "en", "th");

    private static final String FRAMEWORKS = Workspace.CONTENT + "/frameworks";

    private final Workspace workspace;
    private final Diagnostics findings;
    private final SourceReader reader;
    private final Shelf shelf;
    private final Documents documents = new Documents();
    private final LongAdder filesRead = new LongAdder();
    private final Set<String> incomplete = new ConcurrentSkipListSet<>();

    private SiteReader(Workspace workspace, Diagnostics findings) {
        this.workspace = workspace;
        this.findings = findings;
        this.reader = new SourceReader(workspace, findings);
        this.shelf = new Shelf(this);
    }

    /**
     * What was read of a site.
     *
     * @param site everything that could be read
     * @param redirects what became of former addresses, in the order they were written
     * @param files how many files were read
     * @param incomplete ids of agencies of which at least one file could not be read at all; rules that compare files
     *     would only repeat that
     */
    public record Reading(Site site, List<Redirect> redirects, long files, Set<String> incomplete) {

        public Reading {
            redirects = List.copyOf(redirects);
            incomplete = Set.copyOf(incomplete);
        }
    }

    /** Reads the site in a folder; nothing when a finding says that there is none. */
    public static Optional<Reading> read(Workspace workspace, Diagnostics findings) {
        return new SiteReader(workspace, findings).read();
    }

    /**
     * What OIT asks in a year.
     *
     * @param framework the list of items
     * @param types the types their answers are written in, by id
     */
    public record Asked(Framework framework, Map<String, ContentType> types) {

        public Asked {
            types = Map.copyOf(types);
        }

        /** The type an item's answers are written in. */
        public Optional<ContentType> typeOf(Framework.Item item) {
            return Optional.ofNullable(item.type()).map(types::get);
        }
    }

    /** What OIT asks in a year, whether the site speaks of that year or not; nothing when no list is known. */
    public static Optional<Asked> asked(Workspace workspace, FiscalYear year, Diagnostics findings) {
        var shelf = new SiteReader(workspace, findings).shelf();
        return shelf.framework(year).map(framework -> new Asked(framework, shelf.types()));
    }

    /** What OIT asks in every year of which a list is known, whether the site speaks of that year or not. */
    public static SortedMap<FiscalYear, Asked> askedOfAllYears(Workspace workspace) {
        var asked = new TreeMap<FiscalYear, Asked>();
        var findings = new Diagnostics();
        for (FiscalYear year : new SiteReader(workspace, findings).shelf().years()) {
            asked(workspace, year, findings).ifPresent(a -> asked.put(year, a));
        }
        return asked;
    }

    private Optional<Reading> read() {
        var configFile = workspace.file(Workspace.CONFIG);
        if (!workspace.exists(Workspace.CONFIG)) {
            findings.add(Diagnostic.error("site-config-missing", Location.ofFile(Workspace.CONFIG)));
            return Optional.empty();
        }
        var configYaml = yaml(configFile, "").orElse(null);
        if (configYaml == null) {
            return Optional.empty();
        }
        var fields = Fields.of(configYaml, Workspace.CONFIG, findings);
        var only = fields.text("agency");
        var config = ConfigReader.read(fields);
        fields.done();
        if (!workspace.exists(Workspace.THEMES + "/" + config.theme())
                && !config.theme().equals("default")) {
            findings.add(Diagnostic.error("theme-missing", config.origin().of("theme"), "name", config.theme()));
        }
        var ids = agencyIds(config, only);
        var agencies = ids.parallelStream()
                .map(this::agency)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Agency::id))
                .toList();
        var frameworks = frameworks(agencies);
        var site = new Site(config, agencies, schemes(agencies), frameworks, shelf.types());
        incomplete.remove("");
        var redirects = RedirectsReader.read(this);
        return Optional.of(new Reading(site, redirects, filesRead.sum(), incomplete));
    }

    private List<String> agencyIds(SiteConfig config, String only) {
        var ids = new ArrayList<>(workspace.folders(Workspace.CONTENT));
        ids.removeAll(NO_AGENCY);
        for (SourceFile file : workspace.files(Workspace.CONTENT)) {
            if (!file.path().equals(RedirectsReader.FILE) && !file.path().equals(config.urlLock())) {
                unexpected(file.path(), file.name(), "<หน่วยงาน>/agency.yml, " + RedirectsReader.NAME);
            }
        }
        if (ids.isEmpty()) {
            findings.add(Diagnostic.error("site-empty", Location.ofFile(Workspace.CONTENT)));
            return ids;
        }
        if (config.mode() == SiteConfig.Mode.PORTAL) {
            return ids;
        }
        if (ids.contains(only)) {
            return List.of(only);
        }
        if (ids.size() == 1 && only.isEmpty()) {
            return ids;
        }
        findings.add(
                Diagnostic.error("agency-ambiguous", config.origin().of("agency"), "known", String.join(", ", ids)));
        return List.of();
    }

    private @Nullable Agency agency(String id) {
        var folder = Workspace.CONTENT + "/" + id;
        if (!Ids.legal(id) || OWN_FOLDERS.contains(id)) {
            findings.add(Diagnostic.error("id-illegal", Location.ofFile(folder), "id", id));
        }
        return new AgencyReader(this, folder).read(id);
    }

    /** The folders and files of the site. */
    Workspace workspace() {
        return workspace;
    }

    /** What is asked of agencies. */
    Shelf shelf() {
        return shelf;
    }

    /** What a file to download is; {@code null} when it is not there. */
    @Nullable
    FileFacts facts(String path) {
        var file = workspace.file(path);
        long size = workspace.size(path);
        if (size < 0) {
            return null;
        }
        return workspace.contains(file)
                ? documents.look(file.file())
                : FileFacts.of(size, FileFacts.Kind.OTHER, FileFacts.State.USABLE);
    }

    /** Takes what is wrong. */
    Diagnostics findings() {
        return findings;
    }

    /** The tree of a YAML file; nothing, and the agency marked incomplete, when it cannot be read. */
    Optional<Node> yaml(SourceFile file, String agency) {
        var node = text(file, agency).flatMap(text -> YamlParser.parse(text, file.path(), 1, findings));
        if (node.isEmpty()) {
            incomplete.add(agency);
        }
        return node;
    }

    /** A file with facts and prose: Markdown with front matter, or YAML without prose. */
    Optional<Document> document(SourceFile file, String agency) {
        if (!file.extension().equals("md")) {
            return yaml(file, agency).map(node -> new Document(node, "", 1));
        }
        var cut = text(file, agency).flatMap(text -> FrontMatter.cut(text, file.path(), findings));
        var document = cut.flatMap(front -> YamlParser.parse(front.yaml(), file.path(), front.yamlLine(), findings)
                .map(node -> new Document(node, front.body(), front.bodyLine())));
        if (document.isEmpty()) {
            incomplete.add(agency);
        }
        return document;
    }

    /** Notes that a file of the agency could not be read, or not be told from another. */
    void incomplete(String agency) {
        incomplete.add(agency);
    }

    /** Reports a file or folder that has no place in the layout. */
    void unexpected(String path, String name, String expected) {
        findings.add(Diagnostic.error("file-unexpected", Location.ofFile(path), "name", name, "expected", expected));
    }

    /** Reports the folders in a folder that may only hold files: nobody would look into them. */
    void refuseFolders(String folder, String expected) {
        workspace.folders(folder).forEach(name -> unexpected(folder + "/" + name, name, expected));
    }

    /** The text of a file; nothing, and the agency marked incomplete, when it cannot be read. */
    Optional<String> text(SourceFile file, String agency) {
        filesRead.increment();
        var text = reader.read(file);
        if (text.isEmpty()) {
            incomplete.add(agency);
        }
        return text;
    }

    private Map<FiscalYear, ItaScheme> schemes(List<Agency> agencies) {
        var schemes = new HashMap<FiscalYear, ItaScheme>();
        for (Agency agency : agencies) {
            for (var result : agency.itaResults()) {
                if (!schemes.containsKey(result.fiscalYear())) {
                    scheme(result.fiscalYear(), result.origin()).ifPresent(s -> schemes.put(s.year(), s));
                }
            }
        }
        return schemes;
    }

    /** The site's own scheme of a year comes before the one shipped with the program. */
    private Optional<ItaScheme> scheme(FiscalYear year, Origin usedBy) {
        var name = "ita-" + year + ".yml";
        var own = workspace.file(FRAMEWORKS + "/" + name);
        Optional<Node> tree;
        if (workspace.exists(own.path())) {
            tree = yaml(own, "");
        } else {
            tree = Resources.text("/frameworks/" + name)
                    .flatMap(text -> YamlParser.parse(text, "frameworks/" + name, 1, findings));
            if (tree.isEmpty()) {
                findings.add(Diagnostic.warning("ita-scheme-missing", usedBy.at(), "year", year, "name", own.path()));
            }
        }
        return tree.map(node -> SchemeReader.read(node, findings));
    }

    /** The frameworks of the years that content speaks of, and every one the site brings itself. */
    private Map<FiscalYear, Framework> frameworks(List<Agency> agencies) {
        var years = new TreeSet<>(shelf.readOwn());
        for (Agency agency : agencies) {
            agency.entries().forEach(e -> years.add(e.year()));
            agency.plans().forEach(p -> withNext(p.years(), years));
            agency.reports().forEach(r -> withNext(List.of(r.fiscalYear()), years));
            agency.itaResults().forEach(r -> withNext(List.of(r.fiscalYear()), years));
        }
        var frameworks = new HashMap<FiscalYear, Framework>();
        for (FiscalYear year : years) {
            shelf.framework(year).ifPresent(f -> frameworks.put(year, f));
        }
        return frameworks;
    }

    /** What is asked in a year may show the year before. */
    private static void withNext(List<FiscalYear> shown, Set<FiscalYear> years) {
        years.addAll(shown);
        years.add(shown.get(shown.size() - 1).next());
    }

    /**
     * A content file that was read.
     *
     * @param facts its YAML
     * @param body its prose; empty when there is none
     * @param bodyLine line of the file on which the prose begins at the earliest
     */
    record Document(Node facts, String body, int bodyLine) {}
}
