package org.prongsai.model;

/**
 * What a file of an agency is, seen by its content and not by its name.
 *
 * @param size in bytes
 * @param kind by its first bytes
 * @param state how far it can be used
 * @param pages of a PDF that was opened; 0 otherwise
 * @param title a PDF carries; empty when it carries none
 * @param width of a picture as it is shown, in pixels; 0 when it is not known
 * @param height of a picture as it is shown, in pixels; 0 when it is not known
 */
public record FileFacts(long size, Kind kind, State state, int pages, String title, int width, int height) {

    /** A file that was not opened further than its first bytes. */
    public static FileFacts of(long size, Kind kind, State state) {
        return new FileFacts(size, kind, state, 0, "", 0, 0);
    }

    /** A PDF that was opened. */
    public static FileFacts pdf(long size, State state, int pages, String title) {
        return new FileFacts(size, Kind.PDF, state, pages, title, 0, 0);
    }

    /** A picture. */
    public static FileFacts picture(long size, Kind kind, int width, int height) {
        return new FileFacts(size, kind, State.USABLE, 0, "", width, height);
    }

    /** What a file holds. */
    public enum Kind {
        PDF("PDF"),
        WORD("Word"),
        EXCEL("Excel"),
        POWERPOINT("PowerPoint"),
        OPEN_DOCUMENT("OpenDocument"),
        /** Word, Excel or PowerPoint of before 2007; its first bytes do not say which. */
        OLD_OFFICE("Office"),
        JPEG("JPEG"),
        PNG("PNG"),
        GIF("GIF"),
        WEBP("WebP"),
        SVG("SVG"),
        HTML("HTML"),
        TEXT("TEXT"),
        ZIP("ZIP"),
        RAR("RAR"),
        SEVEN_ZIP("7Z"),
        MP4("MP4"),
        OTHER("");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The name people know it by, in every language; empty when it is not known. */
        public String label() {
            return label;
        }

        /** Whether a browser shows it as a picture. */
        public boolean isPicture() {
            return this == JPEG || this == PNG || this == GIF || this == WEBP || this == SVG;
        }
    }

    /** How far a file can be used. */
    public enum State {
        USABLE,
        /** There is nothing in it. */
        EMPTY,
        /** A PDF without letters that can be searched, copied or read aloud. */
        WITHOUT_TEXT,
        /** A PDF that asks for a password. */
        LOCKED,
        /** It cannot be opened as what it is. */
        BROKEN,
        /** It was too large, or took too long, to look into. */
        NOT_OPENED
    }
}
