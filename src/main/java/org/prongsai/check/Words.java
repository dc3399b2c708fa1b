package org.prongsai.check;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.prongsai.output.Sha256;

/** The words of a page's main part as a reader meets them, without marks of layout; a new look leaves them as they are. */
final class Words implements NodeVisitor {

    private final StringBuilder words = new StringBuilder();
    private boolean space;

    private Words() {}

    /** What stands for those words: the SHA-256 of them, 64 hexadecimal digits in lower case. */
    static String of(Document page) {
        var reader = new Words();
        for (Element main : page.getElementsByTag("main")) {
            main.traverse(reader);
        }
        return Sha256.of(Normalizer.normalize(reader.words, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8));
    }

    /** Texts of neighbouring elements are words of their own, however the elements are set out. */
    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof TextNode text)) {
            space = true;
            return;
        }
        var written = text.getWholeText();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0') {
                space = true;
            } else {
                if (space && !words.isEmpty()) {
                    words.append(' ');
                }
                space = false;
                words.append(c);
            }
        }
    }
}
