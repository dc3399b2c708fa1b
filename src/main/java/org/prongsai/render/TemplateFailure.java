package org.prongsai.render;

import io.pebbletemplates.pebble.error.PebbleException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A template that could not be read or filled. */
public final class TemplateFailure extends Exception {

    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_][a-z0-9_]*\\.)+(?=[A-Z])");

    private final String template;
    private final int line;
    private final String reason;

    private TemplateFailure(String template, int line, String reason, Throwable cause) {
        super(template + ":" + line + ": " + reason, cause);
        this.template = template;
        this.line = line;
        this.reason = reason;
    }

    static TemplateFailure of(String layout, Throwable cause) {
        if (cause instanceof StackOverflowError) {
            return new TemplateFailure(layout, 0, "the templates call each other without end", cause);
        }
        var pebble = pebbleIn(cause);
        if (pebble == null) {
            return new TemplateFailure(layout, 0, words(cause.getMessage()), cause);
        }
        var file = Objects.requireNonNullElse(pebble.getFileName(), layout);
        var line = Objects.requireNonNullElse(pebble.getLineNumber(), 0);
        return new TemplateFailure(file, line, words(pebble.getPebbleMessage()), cause);
    }

    private static @Nullable PebbleException pebbleIn(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause()) {
            if (at instanceof PebbleException pebble) {
                return pebble;
            }
        }
        return null;
    }

    private static String words(@Nullable String message) {
        return message == null ? "no reason given" : PACKAGE.matcher(message).replaceAll("");
    }

    /** The template at fault, from the theme's root. */
    public String template() {
        return template;
    }

    /** Line of the template, counted from 1; 0 when not known. */
    public int line() {
        return line;
    }

    /** What is wrong with it, in English. */
    public String reason() {
        return reason;
    }
}
