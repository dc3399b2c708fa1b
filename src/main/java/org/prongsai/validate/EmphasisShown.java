package org.prongsai.validate;

import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.diagnostic.Diagnostic;
import org.prongsai.diagnostic.Diagnostics;
import org.prongsai.model.Agency;

/**
 * Marks for bold text in prose do their work.
 *
 * <p>Markdown wants a space or a mark of punctuation outside where a quotation mark or bracket stands inside; Thai is
 * written without spaces, so {@code **“ก”**ข} is printed with its asterisks.
 */
final class EmphasisShown implements TextRule {

    private static final int SHOWN = 10;
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n");
    private static final Pattern RULE = Pattern.compile("\\s*\\*[* ]*\\s*");

    @Override
    public List<String> codes() {
        return List.of("emphasis-literal");
    }

    @Override
    public void check(Text text, Agency agency, Diagnostics diagnostics) {
        if (!text.markdown() || !text.value().contains("**")) {
            return;
        }
        for (String paragraph : PARAGRAPHS.split(text.value(), -1)) {
            int at = literal(paragraph);
            if (at >= 0) {
                int from = paragraph.lastIndexOf('\n', at) + 1;
                var around = Words.around(paragraph.substring(from, lineEnd(paragraph, at)), at - from, SHOWN);
                diagnostics.add(Diagnostic.warning(
                        "emphasis-literal", text.at(), "field", text.field(), "text", around, Places.FOUND, around));
                return;
            }
        }
    }

    private static int lineEnd(String text, int at) {
        return (text + '\n').indexOf('\n', at);
    }

    /** Where the first pair of asterisks stands that neither opens nor closes; -1 where all do their work. */
    private static int literal(String paragraph) {
        var open = new ArrayDeque<Integer>();
        int i = 0;
        while (i < paragraph.length()) {
            char c = paragraph.charAt(i);
            if (c == '\\') {
                i += 2;
                continue;
            }
            if (c == '`') {
                i = afterCode(paragraph, i);
                continue;
            }
            int end = i;
            while (end < paragraph.length() && paragraph.charAt(end) == '*') {
                end++;
            }
            if (end - i >= 2 && !isRule(paragraph, i)) {
                if (!open.isEmpty() && closes(paragraph, i, end)) {
                    open.pop();
                } else if (opens(paragraph, i, end)) {
                    open.push(i);
                } else {
                    return i;
                }
            }
            i = Math.max(end, i + 1);
        }
        return open.isEmpty() ? -1 : open.peekLast();
    }

    /** Behind a piece of code, or behind its first mark where it is not closed. */
    private static int afterCode(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        var mark = text.substring(at, end);
        return Math.max(end, text.indexOf(mark, end) + mark.length());
    }

    private static boolean isRule(String text, int at) {
        int from = text.lastIndexOf('\n', at) + 1;
        return RULE.matcher(text.substring(from, lineEnd(text, at))).matches();
    }

    private static boolean opens(String text, int start, int end) {
        return isFlank(before(text, start), after(text, end));
    }

    private static boolean closes(String text, int start, int end) {
        return isFlank(after(text, end), before(text, start));
    }

    /** Whether marks between these two letters belong to the inner one. */
    private static boolean isFlank(int outer, int inner) {
        return !isSpace(inner) && (!isPunctuation(inner) || isSpace(outer) || isPunctuation(outer));
    }

    private static int before(String text, int at) {
        return at == 0 ? ' ' : text.codePointBefore(at);
    }

    private static int after(String text, int at) {
        return at == text.length() ? ' ' : text.codePointAt(at);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
