package org.prongsai.render.jbake;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.prongsai.render.RepeatedIcons;

/** A page being written; used again for the next one by the same thread. */
final class PageWriter extends Writer {

    // A template that loops without end must not take the machine with it.
    private static final int MAX_LENGTH = 32 * 1024 * 1024;

    private final StringBuilder text = new StringBuilder(1 << 15);

    PageWriter empty() {
        text.setLength(0);
        return this;
    }

    boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    /** The page, each icon drawn once. ๆ and ฯ belong to the word before, so that no line begins with them. */
    byte[] toUtf8() {
        return RepeatedIcons.shared(text.toString())
                .replace(" ๆ", "\u00a0ๆ")
                .replace(" ฯ", "\u00a0ฯ")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void write(char[] from, int offset, int length) {
        text.append(from, offset, length);
        limit();
    }

    @Override
    public void write(String from) {
        text.append(from);
        limit();
    }

    @Override
    public void write(String from, int offset, int length) {
        text.append(from, offset, offset + length);
        limit();
    }

    @Override
    public void write(int c) {
        text.append((char) c);
        limit();
    }

    private void limit() {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalStateException("the page is longer than " + MAX_LENGTH + " characters");
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
