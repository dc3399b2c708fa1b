package org.prongsai.page;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.prongsai.model.FileFacts;
import org.prongsai.model.Reference;

/** Says what a file to download is. */
final class FileWords {

    private static final long KILO = 1024;
    private static final Pattern THAI = Pattern.compile("[\\u0e01-\\u0e2e].*[\\u0e01-\\u0e2e]");
    private static final Pattern NO_TITLE =
            Pattern.compile("(?i)microsoft|powerpoint|\\.(docx?|xlsx?|pptx?|pdf)\\b|[\\\\/]");

    private FileWords() {}

    /** Words for a file: those of the agency, else the title it carries, else its name. */
    static String name(Reference reference) {
        if (!reference.name().isEmpty()) {
            return reference.name();
        }
        var facts = reference.file();
        var title = facts == null ? "" : facts.title();
        return isTitle(title)
                ? title
                : reference.target().substring(reference.target().lastIndexOf('/') + 1);
    }

    /** Programs write names of files and of themselves where a title should be. */
    private static boolean isTitle(String title) {
        return THAI.matcher(title).find() && !NO_TITLE.matcher(title).find();
    }

    /** PDF 3 หน้า 120 KB; empty for a file that is not there. */
    static String about(Wording wording, Reference reference) {
        var facts = reference.file();
        if (facts == null) {
            return "";
        }
        var path = reference.target();
        var ending = path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        boolean unknown = facts.kind() == FileFacts.Kind.OTHER || facts.kind() == FileFacts.Kind.TEXT;
        var pages = facts.pages() > 0 ? wording.say(" {0} หน้า", facts.pages()) : "";
        return (unknown ? ending : facts.kind().label()) + pages + " " + size(wording, facts.size());
    }

    /** A size in words: 120 KB. */
    static String size(Wording wording, long bytes) {
        if (bytes < KILO) {
            return wording.say("{0} ไบต์", bytes);
        }
        return bytes < KILO * KILO
                ? Format.number(bytes / KILO) + " KB"
                : Format.number(BigDecimal.valueOf(bytes / (double) (KILO * KILO)), 1) + " MB";
    }
}
