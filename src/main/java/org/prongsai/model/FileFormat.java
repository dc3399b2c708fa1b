package org.prongsai.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the files of one kind consist of, as an editor can be told.
 *
 * @param id names it: {@code plan}, {@code oit-contact}
 * @param label what it is called
 * @param files where such files stand, as globs from the site's folder; those beginning with {@code !} are not meant
 * @param markdown where Markdown files stand whose front matter is so
 * @param list whether a file is a list of records instead of one record
 * @param body the keys of the file, or of each record
 */
public record FileFormat(String id, Label label, List<String> files, List<String> markdown, boolean list, Body body) {

    public FileFormat {
        files = List.copyOf(files);
        markdown = List.copyOf(markdown);
    }

    /** The same for other files. */
    public FileFormat in(List<String> otherFiles) {
        return new FileFormat(id, label, otherFiles, List.of(), list, body);
    }

    /**
     * What something is called and what there is to know of it, in two languages.
     *
     * @param thai its name
     * @param english its name
     * @param thaiHelp what to write
     * @param englishHelp the same
     */
    public record Label(String thai, String english, String thaiHelp, String englishHelp) {}

    /**
     * The keys of a record.
     *
     * @param keys in the order they are offered
     * @param fault what to say of a record with other keys, in Thai
     * @param either at least one of these keys is needed; empty for none
     * @param apart these keys do not stand together; empty for none
     * @param with a key to the one it needs beside it
     */
    public record Body(
            List<Field> keys, String fault, List<String> either, List<String> apart, Map<String, String> with) {

        public static final Body EMPTY = new Body(List.of(), "", List.of(), List.of(), Map.of());

        public Body {
            keys = List.copyOf(keys);
            either = List.copyOf(either);
            apart = List.copyOf(apart);
            with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
        }
    }

    /**
     * A key with what may stand under it.
     *
     * @param id as it is written
     * @param label what it is called, and how its value is written
     * @param fault what to say of a value that is not so, in Thai
     * @param kind what its value is
     * @param needed whether it has to be there
     * @param blank whether nothing may stand after it
     * @param words of a choice, each with what it means
     * @param pattern of a text, or of the keys of a table; empty for any
     * @param bounds of a number
     * @param by what the keys of a table are
     * @param value what stands under the keys of a table; {@code null} for other kinds
     * @param body the keys of records
     */
    public record Field(
            String id,
            Label label,
            String fault,
            Kind kind,
            boolean needed,
            boolean blank,
            Map<String, String> words,
            String pattern,
            ContentType.Bounds bounds,
            By by,
            @Nullable Field value,
            Body body) {

        public Field {
            words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        }
    }

    /** What the keys of a table are. */
    public enum By {
        YEAR,
        NUMBER,
        WORD
    }

    /** What a value can be. */
    public enum Kind {
        TEXT,
        /** A text with at least one letter. */
        WORDS,
        PROSE,
        /** A text or a list of them. */
        TEXTS,
        CHOICE,
        /** A word of a few or a list of them. */
        CHOICES,
        YES_NO,
        NUMBER,
        /** A sum, a word in its place, or either with a reason. */
        MONEY,
        /** Money of a plan, which cannot be "not reported". */
        BUDGET,
        /** A sum or a word in its place. */
        SUM,
        YEAR,
        YEARS,
        DATE,
        MONTH,
        PERIOD,
        PHONE,
        EMAIL,
        WEB,
        LINK,
        FILE,
        IMAGE,
        /** A file below the site's folder. */
        PATH,
        /** A file or folder below the agency's folder. */
        AGENCY_PATH,
        ADDRESS,
        ADDRESS_OR_WEB,
        /** A number that a result is compared with. */
        TARGET,
        RECORD,
        RECORDS,
        RECORD_OR_TEXT,
        RECORDS_OR_TEXTS,
        /** Records, or the name of a file that holds them. */
        SHEET,
        TABLE,
        /** Rows of cells. */
        GRID
    }
}
