package org.prongsai.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Severity;
import org.prongsai.model.Agency;
import org.prongsai.model.Entry;
import org.prongsai.model.FileFacts;
import org.prongsai.model.FileFacts.Kind;
import org.prongsai.model.Reference;
import org.prongsai.model.Site;

/** Files an answer offers are what their names say, open without a password, and can be read. Each file is told of once. */
final class DocumentsUsable implements Rule {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("pdf", Kind.PDF),
            Map.entry("docx", Kind.WORD),
            Map.entry("xlsx", Kind.EXCEL),
            Map.entry("pptx", Kind.POWERPOINT),
            Map.entry("odt", Kind.OPEN_DOCUMENT),
            Map.entry("ods", Kind.OPEN_DOCUMENT),
            Map.entry("odp", Kind.OPEN_DOCUMENT),
            Map.entry("doc", Kind.OLD_OFFICE),
            Map.entry("xls", Kind.OLD_OFFICE),
            Map.entry("ppt", Kind.OLD_OFFICE),
            Map.entry("jpg", Kind.JPEG),
            Map.entry("jpeg", Kind.JPEG),
            Map.entry("png", Kind.PNG),
            Map.entry("gif", Kind.GIF),
            Map.entry("webp", Kind.WEBP),
            Map.entry("svg", Kind.SVG),
            Map.entry("csv", Kind.TEXT),
            Map.entry("txt", Kind.TEXT),
            Map.entry("zip", Kind.ZIP),
            Map.entry("rar", Kind.RAR),
            Map.entry("7z", Kind.SEVEN_ZIP),
            Map.entry("mp4", Kind.MP4));

    private static final long KILO = 1L << 10;
    private static final long MEGA = 1L << 20;

    @Override
    public List<String> codes() {
        return List.of(
                "document-empty",
                "document-kind-differs",
                "document-broken",
                "document-locked",
                "document-without-text",
                "document-not-opened");
    }

    @Override
    public void check(Agency agency, Site site, Diagnostics diagnostics) {
        Map<String, Reference> files = new LinkedHashMap<>();
        for (Entry entry : agency.entries()) {
            entry.references().forEach(r -> files.putIfAbsent(r.target(), r));
        }
        for (Reference reference : files.values()) {
            var facts = reference.file();
            var found = facts == null ? null : finding(reference, facts);
            if (found != null) {
                diagnostics.add(found);
            }
        }
    }

    private static @Nullable Diagnostic finding(Reference reference, FileFacts facts) {
        var path = reference.target();
        var at = reference.at();
        var ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var expected = KINDS.get(ending);
        if (facts.state() == FileFacts.State.EMPTY) {
            return Diagnostic.error("document-empty", at, "path", path);
        }
        if (expected != null && facts.kind() != expected && facts.state() != FileFacts.State.BROKEN) {
            return Diagnostic.error(
                            "document-kind-differs",
                            at,
                            "path",
                            path,
                            "ending",
                            "." + ending,
                            "kind",
                            facts.kind() == Kind.OTHER ? "?" : facts.kind().label())
                    .as(opensNevertheless(expected, facts.kind()) ? Severity.WARNING : Severity.ERROR);
        }
        return switch (facts.state()) {
            case BROKEN -> Diagnostic.error("document-broken", at, "path", path);
            case LOCKED -> Diagnostic.error("document-locked", at, "path", path);
            case WITHOUT_TEXT -> Diagnostic.warning("document-without-text", at, "path", path, "pages", facts.pages());
            case NOT_OPENED -> Diagnostic.warning("document-not-opened", at, "path", path, "size", size(facts.size()));
            case USABLE, EMPTY -> null;
        };
    }

    private static String size(long bytes) {
        return bytes < MEGA ? bytes / KILO + " KB" : bytes / MEGA + " MB";
    }

    /** Browsers look into pictures themselves, and office programs into what is named after their old files. */
    private static boolean opensNevertheless(Kind expected, Kind found) {
        return (expected.isPicture() && found.isPicture() && found != Kind.SVG && expected != Kind.SVG)
                || expected == Kind.OLD_OFFICE;
    }
}
