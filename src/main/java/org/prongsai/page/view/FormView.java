package org.prongsai.page.view;

import java.util.List;

/** Pieces that official forms are made of, in the order and the words of the forms. */
public final class FormView {

    private FormView() {}

    /**
     * The first sheet of paper.
     *
     * @param lines title, agency, years, and who made it
     */
    public record Cover(List<String> lines) {

        public Cover {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A table. Its head stands on every sheet of paper.
     *
     * @param id unique on the page
     * @param caption what it shows
     * @param look {@code plan}, {@code report}, {@code summary}, {@code risks} or {@code targets}: which widths its columns have
     * @param columns names of the columns, from the first; each has its width
     * @param heads rows of the head
     * @param rows of the body
     * @param notes what the document prints otherwise; a cell names them by number, from 1
     */
    public record Grid(
            String id,
            String caption,
            String look,
            List<String> columns,
            List<List<Head>> heads,
            List<Row> rows,
            List<Note> notes) {

        public Grid {
            columns = List.copyOf(columns);
            heads = heads.stream().map(List::copyOf).toList();
            rows = List.copyOf(rows);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A cell of a head.
     *
     * @param text words
     * @param rows how many rows it is high
     * @param columns how many columns it is wide
     */
    public record Head(String text, int rows, int columns) {

        /** The head of one column in a head of one row. */
        public static Head of(String text) {
            return new Head(text, 1, 1);
        }
    }

    /**
     * A row of a body.
     *
     * @param kind empty, {@code group} for a head over the rows below, {@code total} or {@code grand}
     * @param cells those that begin in this row
     */
    public record Row(String kind, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param kind {@code text}, {@code money} for a sum, {@code tick} for a mark, {@code count} for a number,
     *     {@code blank} where nothing belongs
     * @param head whether it names its row
     * @param lines one below the other; several in a cell without a name are a list
     * @param small a last line in smaller letters; may be empty
     * @param rows how many rows it is high
     * @param columns how many columns it is wide
     * @param marks numbers of notes
     */
    public record Cell(
            String kind, boolean head, List<String> lines, String small, int rows, int columns, List<Integer> marks) {

        public Cell {
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
        }

        /** Words; none where the document states none. */
        public static Cell of(List<String> lines) {
            return new Cell("text", false, lines, "", 1, 1, List.of());
        }

        /** Words; empty where the document states none. */
        public static Cell of(String text) {
            return of(text.isEmpty() ? List.of() : List.of(text));
        }

        /** A name of a row, or of several. */
        public static Cell name(String text, int rows, int columns) {
            return new Cell("text", true, List.of(text), "", rows, columns, List.of());
        }

        /** A sum, or the fact in its place. */
        public static Cell of(MoneyCell money) {
            var kind = money.kind().equals("amount") ? "money" : "text";
            return new Cell(kind, false, List.of(money.text()), money.reason(), 1, 1, List.of());
        }

        /** A mark that says yes, with words for those who cannot see it. */
        public static Cell tick(String words) {
            return new Cell("tick", false, List.of(words), "", 1, 1, List.of());
        }

        /** Nothing belongs here. */
        public static Cell blank() {
            return new Cell("blank", false, List.of(), "", 1, 1, List.of());
        }

        /** The same with a last line in smaller letters. */
        public Cell with(String last) {
            return new Cell(kind, head, lines, last, rows, columns, marks);
        }

        /** The same with numbers of notes. */
        public Cell with(List<Integer> numbers) {
            return new Cell(kind, head, lines, small, rows, columns, numbers);
        }
    }

    /**
     * A part with a heading: prose, and a table for which it is the place.
     *
     * @param title with its number
     * @param text Markdown; may be empty
     * @param items list entries after the text
     * @param notes what the document prints otherwise
     * @param grids none or one
     */
    public record Chapter(String title, String text, List<String> items, List<Note> notes, List<Grid> grids) {

        public Chapter {
            items = List.copyOf(items);
            notes = List.copyOf(notes);
            grids = List.copyOf(grids);
        }
    }

    /**
     * The sheet of one plan item.
     *
     * @param id fragment to link to
     * @param place dimension and task it is filed under
     * @param title for example ลำดับที่ 1
     * @param points by the headings of the form
     * @param notes what the document prints otherwise
     */
    public record Sheet(String id, List<String> place, String title, List<Point> points, List<Note> notes) {

        public Sheet {
            place = List.copyOf(place);
            points = List.copyOf(points);
            notes = List.copyOf(notes);
        }
    }

    /**
     * What a sheet says under one of its headings; nothing when the document does not state it.
     *
     * @param label with its number
     * @param text Markdown; may be empty
     * @param lists each with a name that may be empty
     */
    public record Point(String label, String text, List<Listing> lists) {

        public Point {
            lists = List.copyOf(lists);
        }
    }

    /**
     * Lines with a common name; several are numbered.
     *
     * @param name for example ผลผลิต; may be empty
     * @param lines each with its parts
     */
    public record Listing(String name, List<ProjectView.Step> lines) {

        public Listing {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Room for a signature. Posts are printed, names are left to the hand that signs.
     *
     * @param post empty where it is to be written by hand
     * @param acting post acted for; may be empty
     * @param role for example ผู้รายงาน; may be empty
     * @param day empty where it is to be written by hand
     */
    public record Signature(String post, String acting, String role, String day) {}

    /**
     * A line of a form with its label.
     *
     * @param label before the line
     * @param text empty where it is to be written by hand
     */
    public record Line(String label, String text) {}

    /**
     * An opinion on a memo.
     *
     * @param of post whose opinion it is
     * @param text empty where it is to be written by hand
     * @param signature below it
     */
    public record Opinion(String of, String text, Signature signature) {}

    /**
     * The memo a report is handed in with.
     *
     * @param from division
     * @param number of the letter
     * @param day of the letter
     * @param subject what it is about
     * @param to whom it is addressed
     * @param text Markdown; may be empty
     * @param signatures of those who hand it in
     * @param opinions of those it goes to
     * @param notes what the document prints otherwise
     */
    public record Memo(
            Line from,
            Line number,
            Line day,
            Line subject,
            Line to,
            String text,
            List<Signature> signatures,
            List<Opinion> opinions,
            List<Note> notes) {

        public Memo {
            signatures = List.copyOf(signatures);
            opinions = List.copyOf(opinions);
            notes = List.copyOf(notes);
        }
    }
}
