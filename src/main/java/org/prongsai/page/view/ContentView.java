package org.prongsai.page.view;

import java.util.List;

/**
 * What an agency shows in the fields of a content type. Marks are ids of elements: where they stand, the element is
 * shown.
 *
 * @param blocks from top to bottom
 */
public record ContentView(List<Block> blocks) {

    public ContentView {
        blocks = List.copyOf(blocks);
    }

    /**
     * A piece of content; exactly one of its parts is not empty.
     *
     * @param id fragment of its heading; empty for facts, which have none
     * @param label heading; empty for facts
     * @param marks elements the whole of it shows
     * @param facts short values with their labels
     * @param text Markdown
     * @param pictures none or one
     * @param grids a table; none or one
     * @param sides cards, by side
     */
    public record Block(
            String id,
            String label,
            List<String> marks,
            List<Given> facts,
            String text,
            List<Picture> pictures,
            List<Grid> grids,
            List<Side> sides) {

        public Block {
            marks = List.copyOf(marks);
            facts = List.copyOf(facts);
            pictures = List.copyOf(pictures);
            grids = List.copyOf(grids);
            sides = List.copyOf(sides);
        }
    }

    /**
     * A value with its label.
     *
     * @param label of the field; may be empty where the value speaks for itself
     * @param value what stands there
     * @param marks elements it shows
     */
    public record Given(String label, Table.Cell value, List<String> marks) {

        public Given {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A picture of the agency.
     *
     * @param src from this page
     * @param alt what it shows
     * @param width in pixels; 0 when it is not known
     * @param height in pixels; 0 when it is not known
     * @param marks elements it shows
     */
    public record Picture(String src, String alt, int width, int height, List<String> marks) {

        public Picture {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A table of records.
     *
     * @param id unique on the page
     * @param caption what it holds and how much of it
     * @param heads of its columns
     * @param rows in order; a group row has one cell
     */
    public record Grid(String id, String caption, List<Head> heads, List<Line> rows) {

        public Grid {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }

        /** How many rows there are, less heads over others. */
        public int size() {
            return (int) rows.stream().filter(row -> !row.group()).count();
        }

        /** Whether a reader would rather filter and sort the rows than read them all. */
        public boolean isLong() {
            return Table.isLong(size());
        }
    }

    /**
     * The head of a column.
     *
     * @param label in words
     * @param numeric whether its cells are figures, which stand to the right
     * @param marks elements the column shows
     */
    public record Head(String label, boolean numeric, List<String> marks) {

        public Head {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A row.
     *
     * @param group whether it heads the rows below
     * @param marks elements it shows
     * @param cells in the order of heads
     */
    public record Line(boolean group, List<String> marks, List<Table.Cell> cells) {

        public Line {
            marks = List.copyOf(marks);
            cells = List.copyOf(cells);
        }
    }

    /**
     * Cards that belong together.
     *
     * @param label of the side; empty when there is only one
     * @param marks elements the whole side shows
     * @param cards in order
     */
    public record Side(String label, List<String> marks, List<Card> cards) {

        public Side {
            marks = List.copyOf(marks);
            cards = List.copyOf(cards);
        }
    }

    /**
     * A record with a picture.
     *
     * @param marks elements it shows
     * @param pictures none or one
     * @param noPicture why there is none; empty when there is one
     * @param lines its values; the first names it
     */
    public record Card(List<String> marks, List<Picture> pictures, String noPicture, List<Given> lines) {

        public Card {
            marks = List.copyOf(marks);
            pictures = List.copyOf(pictures);
            lines = List.copyOf(lines);
        }
    }
}
