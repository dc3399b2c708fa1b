package org.prongsai.address;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/**
 * One thing the lock remembers.
 *
 * @param kind what it is
 * @param path an address from the site's root that begins with a slash, or a file of the content from the site's folder
 * @param day the first day it was public, frozen or known
 * @param hash 64 hexadecimal digits: of a page's words, a file's bytes, a source's text, a correction
 * @param text heading of a page, year of a frozen file; may be empty
 * @param line where it stands in the lock, counted from 1; 0 when it is not written yet
 */
record LockEntry(Kind kind, String path, LocalDate day, String hash, String text, int line) {

    /** In the order of the lock. */
    static final Comparator<LockEntry> ORDER =
            Comparator.comparing(LockEntry::kind).thenComparing(LockEntry::path).thenComparing(LockEntry::key);

    /** What the lock remembers, in the order of its lines. */
    enum Kind {
        /** A page readers can visit. */
        PAGE,
        /** A data file or a download. */
        FILE,
        /** A file of the content that tells of a year that is over. */
        FROZEN,
        /** A correction that has been used. */
        CORRECTED;

        private final String word = name().toLowerCase(Locale.ROOT);

        String word() {
            return word;
        }
    }

    /** What tells it from all others: a file may be corrected several times. */
    String key() {
        return kind.word() + " " + path + (kind == Kind.CORRECTED ? " " + hash : "");
    }

    /** Whether it is an address. */
    boolean isAddress() {
        return kind == Kind.PAGE || kind == Kind.FILE;
    }

    /** The column of its path, counted from 1. */
    int column() {
        return kind.word().length() + 2;
    }

    /** The same with what is known of it now. */
    LockEntry with(String newHash, String newText) {
        return new LockEntry(kind, path, day, newHash, newText, line);
    }

    /** Of two lines about the same: the first day of both, and what the later says. */
    LockEntry joined(LockEntry later) {
        var first = day.isBefore(later.day) ? day : later.day;
        return new LockEntry(kind, path, first, later.hash, later.text, line == 0 ? later.line : line);
    }
}
