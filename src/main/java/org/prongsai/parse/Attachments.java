package org.prongsai.parse;

import java.util.Locale;
import java.util.TreeMap;
import org.prongsai.diagnostic.Location;
import org.prongsai.model.Reference;
import org.prongsai.text.Digits;
import org.prongsai.text.Nearest;

/** The files an agency publishes as they are. */
final class Attachments {

    private static final String FILES = "files/";

    /** Shorter names are near to each other by chance. */
    private static final int SHORTEST = 3;

    private final SiteReader site;
    private final String folder;

    /**
     * Of one agency.
     *
     * @param folder of the agency, from the site's folder
     */
    Attachments(SiteReader site, String folder) {
        this.site = site;
        this.folder = folder;
    }

    /** What an author refers to: a file, there or not, or an address elsewhere. */
    Reference reference(String name, String target, Location at) {
        if (!target.startsWith(FILES)) {
            return new Reference(name, target, null, "", at);
        }
        var facts = AgencyReader.isAttachment(target) ? site.facts(folder + "/" + target) : null;
        return new Reference(name, target, facts, facts == null ? near(target) : "", at);
    }

    /** The file probably meant: all but alike, with the same digits, so that no other year is offered. */
    private String near(String target) {
        var wanted = folded(target);
        if (wanted.length() < SHORTEST) {
            return "";
        }
        var known = new TreeMap<String, String>();
        for (var file : site.workspace().tree(folder + "/files")) {
            var path = file.path().substring(folder.length() + 1);
            if (AgencyReader.isAttachment(path) && digits(path).equals(digits(target))) {
                known.putIfAbsent(folded(path), path);
            }
        }
        return Nearest.to(wanted, known.keySet()).map(known::get).orElse("");
    }

    /** A path without what is most often mistaken: folder, ending, upper case, blanks for dashes. */
    private static String folded(String path) {
        int dot = path.lastIndexOf('.');
        var name = path.substring(FILES.length(), dot < FILES.length() ? path.length() : dot);
        return Digits.arabic(name).toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "-");
    }

    private static String digits(String path) {
        return Digits.arabic(path)
                .chars()
                .filter(c -> c >= '0' && c <= '9')
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
