package se.arshjul.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * A part of a finished document. A document is blocks from first to last, with its words frozen in them and ids and dates beside;
 * it is frozen and compared as it stands, and every form of the document is made from it, so that the page, the PDF and the Word
 * file say the same (document-5).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = Heading.class, name = "HEADING"), @JsonSubTypes.Type(value = Prose.class, name = "PROSE"),
    @JsonSubTypes.Type(value = Table.class, name = "TABLE"), @JsonSubTypes.Type(value = Figure.class, name = "CHART"),
    @JsonSubTypes.Type(value = Goals.class, name = "GOALS"), @JsonSubTypes.Type(value = Activities.class, name = "ACTIVITIES"),
    @JsonSubTypes.Type(value = Note.class, name = "NOTE")})
public sealed interface Block permits Heading, Prose, Table, Figure, Goals, Activities, Note {

    /** The block as paragraphs of words, one for each row, so that two versions of it can be compared. */
    String asProse();

    /** False where there is nothing in it for a reader to see. */
    @JsonIgnore
    default boolean isShown() {
        return true;
    }

    /** True for what a text in the same section introduces, as a plan's goals; false for what it comments on, as a table of figures. */
    @JsonIgnore
    default boolean isIntroduced() {
        return false;
    }

    /** The block where its part is read by itself, without the parts above it. */
    default Block alone() {
        return this;
    }

    /** A section's blocks with its text among them: before what it introduces, after all that it comments on; empty text adds none. */
    static List<Block> withText(List<Block> blocks, String cleanedHtml) {
        var all = new ArrayList<>(blocks);
        if (!cleanedHtml.isEmpty()) {
            int first = (int) blocks.stream().takeWhile(block -> !block.isIntroduced()).count();
            all.add(first, prose(cleanedHtml));
        }
        return all;
    }

    /** How a row stands among the others: one of many, the head of those that follow, their sum, or what is left over. */
    enum Style { PLAIN, GROUP, SUM, RESIDUAL }

    /** How a cell is read: as words, as a number, as a status word with its tone, or as cleaned HTML. */
    enum Type { TEXT, NUMBER, STATUS, PROSE }

    /** One line of a table; its first cell heads it. */
    record Row(Style style, List<Cell> cells) {

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
    record Cell(Type type, String text, String tone) {

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
    record Chart(Shape shape, String unit, List<String> labels, List<Series> series, BigDecimal target) {

        /** How values are drawn. */
        public enum Shape { LINE, BAR }

        public Chart {
            labels = List.copyOf(labels);
            series = List.copyOf(series);
        }
    }

    /** One set of values under a name, one for each of the chart's labels. */
    record Series(String name, List<BigDecimal> values) {

        public Series {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    static Heading heading(int level, String text) {
        return new Heading(level, text);
    }

    static Prose prose(String cleanedHtml) {
        return new Prose(cleanedHtml);
    }

    static Table table(String caption, List<String> columns, List<Row> rows, String note) {
        return new Table(caption, null, columns, rows, note);
    }

    /** The note says in words what the chart shows, for whoever cannot see it. */
    static Figure chart(String caption, Chart chart, String note) {
        return new Figure(caption, chart, note);
    }

    static Note note(String text) {
        return new Note(text);
    }

    /** A paragraph of the words given; nothing where there are none. */
    static String paragraph(String html) {
        return html.isEmpty() ? "" : "<p>" + html + "</p>";
    }
}
