package org.prongsai.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.ContentType;
import org.prongsai.model.FiscalYear;
import org.prongsai.model.Framework;
import org.prongsai.source.SourceFile;
import org.prongsai.source.Workspace;

/**
 * What OIT asks and the types answers are written in, each read once, when it is first wanted. The site's own files come
 * before those of the program. Safe to share between threads.
 */
final class Shelf {

    private static final String FRAMEWORK_FILES = "oit-<ปี>.yml, ita-<ปี>.yml";
    private static final String TYPE_FILES = "<รหัส>.yml";
    private static final String FRAMEWORKS = Workspace.CONTENT + "/frameworks";
    private static final String TYPES = Workspace.CONTENT + "/types";
    private static final int FIRST_LIST = 2564;
    private static final Pattern OWN_SCHEME = Pattern.compile("ita-\\d{4}\\.yml");
    private static final Pattern OWN_FRAMEWORK = Pattern.compile("oit-(\\d{4})\\.yml");

    private final SiteReader site;
    private final Diagnostics findings;
    private final Map<FiscalYear, Optional<Framework>> frameworks = new ConcurrentHashMap<>();
    private final Map<String, Optional<ContentType>> types = new ConcurrentHashMap<>();

    Shelf(SiteReader site) {
        this.site = site;
        this.findings = site.findings();
    }

    /** Reads every list of items and every type the site brings itself; gives the years of the lists. */
    List<FiscalYear> readOwn() {
        var years = new ArrayList<FiscalYear>();
        site.refuseFolders(FRAMEWORKS, FRAMEWORK_FILES);
        site.refuseFolders(TYPES, TYPE_FILES);
        for (SourceFile file : site.workspace().files(FRAMEWORKS)) {
            var name = OWN_FRAMEWORK.matcher(file.name());
            var year = name.matches() ? Dates.year(name.group(1)) : Optional.<FiscalYear>empty();
            if (year.isPresent()) {
                years.add(year.get());
                framework(year.get());
            } else if (!OWN_SCHEME.matcher(file.name()).matches()) {
                site.unexpected(file.path(), file.name(), FRAMEWORK_FILES);
            }
        }
        for (SourceFile file : site.workspace().files(TYPES)) {
            if (file.extension().equals("yml") && Ids.legal(file.stem())) {
                type(file.stem());
            } else {
                site.unexpected(file.path(), file.name(), TYPE_FILES);
            }
        }
        return years;
    }

    /** Every year of which a list is known: those the program ships, one after the other, and the site's own. */
    Set<FiscalYear> years() {
        var years = new TreeSet<FiscalYear>();
        for (int year = FIRST_LIST; Resources.has("/frameworks/oit-" + year + ".yml"); year++) {
            years.add(new FiscalYear(year));
        }
        for (SourceFile file : site.workspace().files(FRAMEWORKS)) {
            var name = OWN_FRAMEWORK.matcher(file.name());
            if (name.matches()) {
                Dates.year(name.group(1)).ifPresent(years::add);
            }
        }
        return years;
    }

    /** What OIT asks in a year; nothing when no list is known. */
    Optional<Framework> framework(FiscalYear year) {
        return frameworks.computeIfAbsent(year, y -> tree(FRAMEWORKS, "frameworks", "oit-" + y + ".yml")
                .map(node -> FrameworkReader.read(node, y, this, findings)));
    }

    /** Whether the site brings a list of its own for a year, readable or not. */
    boolean hasOwnFramework(FiscalYear year) {
        return site.workspace().exists(FRAMEWORKS + "/oit-" + year + ".yml");
    }

    /** A type by its id; nothing when there is none, or when it cannot be read. */
    Optional<ContentType> type(String id) {
        return types.computeIfAbsent(
                id, i -> tree(TYPES, "types", i + ".yml").map(node -> TypeReader.read(node, i, findings)));
    }

    /** Whether there is a file for a type, readable or not. */
    boolean hasType(String id) {
        return Ids.legal(id)
                && (site.workspace().exists(TYPES + "/" + id + ".yml") || Resources.has("/types/" + id + ".yml"));
    }

    /** Every type read so far. */
    Map<String, ContentType> types() {
        var read = new HashMap<String, ContentType>();
        types.forEach((id, type) -> type.ifPresent(t -> read.put(id, t)));
        return read;
    }

    private Optional<Node> tree(String folder, String shipped, String name) {
        var own = site.workspace().file(folder + "/" + name);
        return site.workspace().exists(own.path())
                ? site.yaml(own, "")
                : Resources.text("/" + shipped + "/" + name)
                        .flatMap(text -> YamlParser.parse(text, shipped + "/" + name, 1, findings));
    }
}
