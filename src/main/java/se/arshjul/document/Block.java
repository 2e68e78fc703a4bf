package se.arshjul.document;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * A part of a finished document that is not running text: a table, a chart or a note. It is frozen and compared as it
 * stands, and every form of the document is made from it, so that the page, the PDF and the Word file say the same
 * (document-5).
 */
public record Block(Kind kind, String caption, List<String> columns, List<Row> rows, String note, Chart chart) {

    /** What a block is. */
    public enum Kind { TABLE, CHART, NOTE }

    /** How a row stands among the others: one of many, the head of those that follow, their sum, or what is left over. */
    public enum Style { PLAIN, GROUP, SUM, RESIDUAL }

    /** How a cell is read: as words, as a number, as a status word with its tone, or as cleaned HTML. */
    public enum Type { TEXT, NUMBER, STATUS, PROSE }

    /** One line of a table; its first cell heads it. */
    public record Row(Style style, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(Style style, Cell... cells) {
            return new Row(style, List.of(cells));
        }

        public static Row of(Cell... cells) {
            return of(Style.PLAIN, cells);
        }
    }

    /** What stands in one place of a table, written as it is printed; the tone goes with a status word alone. */
    public record Cell(Type type, String text, String tone) {

        public Cell {
            text = text == null ? "" : text;
        }

        String asProse() {
            return type == Type.PROSE ? Html.escape(Jsoup.parseBodyFragment(text).text()) : Html.escape(text);
        }

        public static Cell text(String text) {
            return new Cell(Type.TEXT, text, null);
        }

        public static Cell number(String written) {
            return new Cell(Type.NUMBER, written, null);
        }

        public static Cell status(String word, String tone) {
            return new Cell(Type.STATUS, word, tone);
        }

        public static Cell prose(String cleanedHtml) {
            return new Cell(Type.PROSE, cleanedHtml, null);
        }
    }

    /** A drawing of values over periods or places; a value that is missing is null and is never drawn as 0. */
    public record Chart(Shape shape, String unit, List<String> labels, List<Series> series, BigDecimal target) {

        /** How values are drawn. */
        public enum Shape { LINE, BAR }

        public Chart {
            labels = List.copyOf(labels);
            series = List.copyOf(series);
        }
    }

    /** One set of values under a name, one for each of the chart's labels. */
    public record Series(String name, List<BigDecimal> values) {

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    public Block {
        columns = columns == null ? List.of() : List.copyOf(columns);
        rows = rows == null ? List.of() : List.copyOf(rows);
    }

    public static Block table(String caption, List<String> columns, List<Row> rows, String note) {
        return new Block(Kind.TABLE, caption, columns, rows, note, null);
    }

    /** The note says in words what the chart shows, for whoever cannot see it. */
    public static Block chart(String caption, Chart chart, String note) {
        return new Block(Kind.CHART, caption, null, null, note, chart);
    }

    public static Block note(String text) {
        return new Block(Kind.NOTE, null, null, null, text, null);
    }

    /** The block as paragraphs of words, one for each row, so that two versions of it can be compared. */
    public String asProse() {
        var out = new StringBuilder();
        paragraph(Html.escape(caption), out);
        rows.forEach(row -> paragraph(row.cells().stream().map(Cell::asProse).collect(joining(" \u00b7 ")), out));
        paragraph(Html.escape(note), out);
        return out.toString();
    }

    private static void paragraph(String html, StringBuilder out) {
        if (!html.isEmpty()) {
            out.append("<p>").append(html).append("</p>");
        }
    }
}
