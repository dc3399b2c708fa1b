package org.prongsai.validate;

import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;

/**
 * Texts hold no marks left over from another file.
 *
 * <p>Covers 000-003 X3 and 001-004 X1, X3.
 */
final class NoStrayMarks implements TextRule {

    private static final Pattern TAG =
            Pattern.compile("(?=[<&])(?:</?[A-Za-z][A-Za-z0-9]{0,15}(\\s[^<>]{0,80})?/?>|&nbsp;|<!--)");

    @Override
    public List<String> codes() {
        return List.of("stray-mark", "html-in-text", "letters-lost", "quote-open");
    }

    @Override
    public void check(Text text, Agency agency, Diagnostics diagnostics) {
        var value = text.value();
        if (value.contains("\ufffd")) {
            diagnostics.add(Diagnostic.warning(
                    "letters-lost",
                    text.at(),
                    "field",
                    text.field(),
                    "text",
                    Words.brief(value),
                    Places.FOUND,
                    "\ufffd"));
        }
        var tag = TAG.matcher(value);
        if (tag.find()) {
            diagnostics.add(Diagnostic.warning(
                    "html-in-text", text.at(), "field", text.field(), "mark", tag.group(), Places.FOUND, tag.group()));
        }
        if (!text.markdown()) {
            var mark = value.contains("**") ? "**" : value.startsWith("#") ? "#" : "";
            if (!mark.isEmpty()) {
                diagnostics.add(Diagnostic.warning(
                        "stray-mark", text.at(), "field", text.field(), "mark", mark, Places.FOUND, mark));
            }
            if (unpaired(value) != 0) {
                diagnostics.add(
                        Diagnostic.notice("quote-open", text.at(), "field", text.field(), "text", Words.brief(value)));
            }
        }
    }

    /** How many quotation marks open beyond those that close. */
    private static int unpaired(String text) {
        return text.chars().map(c -> c == '“' ? 1 : c == '”' ? -1 : 0).sum();
    }
}
