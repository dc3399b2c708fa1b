package org.prongsai.validate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.diagnostic.Location;
import org.prongsai.diagnostic.Phrase;
import org.prongsai.document.Documents;
import org.prongsai.document.Persons;
import org.prongsai.model.Agency;
import org.prongsai.source.FileContent;

/**
 * Documents show no number of somebody's identity card, and their record of themselves names no person as the author.
 * Office programs write that name by themselves; whoever opens the properties of the file reads it.
 */
final class DocumentsWithoutPersons implements FileRule {

    private static final Set<String> ENDINGS = Set.of("pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp");
    private static final int SHOWN = 8;

    /** Titles of persons, before a name; not those of posts that begin alike. */
    private static final Pattern THAI_TITLE = Pattern.compile(
            "(?:(?:นาย(?!ก(?:\\s|$|เทศ|องค์|รัฐ|สภา|สมาคม|เมือง|\\.?\\s*อบ)|ช่าง|ทะเบียน|อ(?:ำ|ํา)เภอ|แพทย์|ตรวจ|เวร)|นาง|นางสาว|น\\.ส\\.|ว่าที่)"
                    + "|(?:ร\\.[ตทอ]|พ\\.[ตทอ]|[จส]\\.[สอ])\\.[ตทอ]?\\.?)\\s*[ก-ฮเ-ไ].*");

    private static final Pattern LATIN_TITLE =
            Pattern.compile("(?:mr|mrs|ms|miss|dr)[.\\s]\\s*\\p{L}.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LATIN_NAME = Pattern.compile("[A-Z][A-Za-z]{2,} [A-Z][A-Za-z]{2,}");

    /** Words of programs, machines and offices, which two words in a row name as well as a person. */
    private static final Set<String> NO_NAMES = Set.of(
            "acer",
            "adobe",
            "administrator",
            "agency",
            "apple",
            "asus",
            "canon",
            "center",
            "centre",
            "city",
            "company",
            "computer",
            "copy",
            "dell",
            "department",
            "division",
            "district",
            "document",
            "documents",
            "epson",
            "excel",
            "finance",
            "fuji",
            "government",
            "group",
            "home",
            "lenovo",
            "local",
            "microsoft",
            "ministry",
            "municipality",
            "office",
            "organization",
            "owner",
            "province",
            "provincial",
            "public",
            "ricoh",
            "samsung",
            "scan",
            "scanner",
            "section",
            "subdistrict",
            "system",
            "team",
            "thai",
            "thailand",
            "toshiba",
            "town",
            "user",
            "windows",
            "word",
            "writer",
            "xerox");

    private final Documents documents = new Documents();

    @Override
    public List<String> codes() {
        return List.of("document-national-id", "document-author");
    }

    @Override
    public void check(FileContent file, @Nullable Agency agency, Diagnostics diagnostics) {
        if (!ENDINGS.contains(file.extension()) || file.bytes().length == 0) {
            return;
        }
        var persons = documents.persons(file.bytes());
        var at = Location.ofFile(file.path());
        if (persons.hasId()) {
            var where = Phrase.of(
                    persons.idPages().isEmpty() ? "document-national-id.anywhere" : "document-national-id.on-pages",
                    "name",
                    file.name(),
                    "pages",
                    pages(persons));
            diagnostics.add(Diagnostic.error("document-national-id", at).saying("where", List.of(where)));
        }
        if (isPerson(persons.author())) {
            diagnostics.add(
                    Diagnostic.warning("document-author", at, "name", file.name(), "author", start(persons.author())));
        }
    }

    private static String pages(Persons persons) {
        return persons.idPages().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** As much of a name as its bearer knows it by. */
    private static String start(String name) {
        return name.substring(0, name.offsetByCodePoints(0, Math.min(SHOWN, name.codePointCount(0, name.length()))))
                + "…";
    }

    private static boolean isPerson(String author) {
        return THAI_TITLE.matcher(author).matches()
                || LATIN_TITLE.matcher(author).matches()
                || (LATIN_NAME.matcher(author).matches() && !namesSomethingElse(author));
    }

    private static boolean namesSomethingElse(String words) {
        return Pattern.compile(" ")
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .anyMatch(NO_NAMES::contains);
    }
}
