package org.prongsai.render;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Fits a Markdown document into a page: headings below the page's own and without gaps, links relative to the page,
 * forbidden links taken off their words, wide tables in a region that scrolls.
 */
final class Shaping extends AbstractVisitor {

    private static final int WIDE = 4;
    private static final int DEEPEST = 6;

    private final int top;
    private final Destinations destinations;
    private final Deque<Integer> open = new ArrayDeque<>();
    private String heading = "";
    private int tables;

    Shaping(int top, Destinations destinations) {
        this.top = top;
        this.destinations = destinations;
    }

    /** A part of the page that scrolls by itself, with its name. */
    static final class ScrollRegion extends CustomBlock {

        private final String label;

        ScrollRegion(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Override
    public void visit(Heading node) {
        while (!open.isEmpty() && open.peek() >= node.getLevel()) {
            open.pop();
        }
        open.push(node.getLevel());
        node.setLevel(Math.min(top + open.size() - 1, DEEPEST));
        heading = Words.of(node);
        visitChildren(node);
    }

    @Override
    public void visit(Link node) {
        visitChildren(node);
        if (LinkPolicy.allows(node.getDestination())) {
            node.setDestination(destinations.of(node.getDestination()));
        } else {
            unwrap(node);
        }
    }

    @Override
    public void visit(Image node) {
        visitChildren(node);
        if (LinkPolicy.allowsPicture(node.getDestination())) {
            node.setDestination(destinations.of(node.getDestination()));
        } else {
            unwrap(node);
        }
    }

    @Override
    public void visit(CustomBlock node) {
        visitChildren(node);
        if (node instanceof TableBlock && columns(node) >= WIDE) {
            var region = new ScrollRegion(label());
            node.insertBefore(region);
            region.appendChild(node);
        }
    }

    /** Names of regions must differ within a page. */
    private String label() {
        tables++;
        var name = tables == 1 ? "ตาราง" : "ตาราง " + tables;
        return heading.isBlank() ? name : name + ": " + heading;
    }

    private static void unwrap(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
            node.insertBefore(child);
        }
        node.unlink();
    }

    private static int columns(Node table) {
        Node row = table;
        while (row != null && !(row.getFirstChild() instanceof TableCell)) {
            row = row.getFirstChild();
        }
        int columns = 0;
        for (Node cell = row == null ? null : row.getFirstChild(); cell != null; cell = cell.getNext()) {
            columns++;
        }
        return columns;
    }

    /** The words of a node without their markup. */
    private static final class Words extends AbstractVisitor {

        private final StringBuilder words = new StringBuilder();

        static String of(Node node) {
            var reader = new Words();
            reader.visitChildren(node);
            return reader.words.toString();
        }

        @Override
        public void visit(Text node) {
            words.append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            words.append(node.getLiteral());
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
        }
    }
}
