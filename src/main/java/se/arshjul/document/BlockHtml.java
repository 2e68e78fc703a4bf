package se.arshjul.document;

import static se.arshjul.document.Html.escape;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import se.arshjul.document.Block.Cell;
import se.arshjul.document.Block.Row;
import se.arshjul.document.Block.Type;

/** Writes blocks as HTML: tables whose headings know what they head, status as word and sign, charts with their words. */
public final class BlockHtml {

    private static final Pattern WITH_DASHES = Pattern.compile("\\b[\\p{Lu}\\d]+(-[\\p{Lu}\\d]+)+\\b");

    private static final int LAST_LEVEL = 6;

    private final UnaryOperator<String> words;

    /** The words are asked for by key: the signs of the tones. */
    public BlockHtml(UnaryOperator<String> words) {
        this.words = words;
    }

    /** The blocks of one section; the place tells tables with the same caption apart for those who only hear them. */
    public String of(List<Block> blocks, String place) {
        var out = new StringBuilder();
        blocks.forEach(block -> block(block, place, out));
        return out.toString();
    }

    private void block(Block block, String place, StringBuilder out) {
        if (!block.isShown()) {
            return;
        }
        if (block instanceof Heading heading) {
            heading(heading, out);
        } else if (block instanceof Prose prose) {
            out.append(prose.html()).append('\n');
        } else if (block instanceof Table table) {
            table(table, place, out);
        } else if (block instanceof Figure figure) {
            chart(figure, out);
        } else if (block instanceof Goals goals) {
            PlannedHtml.goals(goals, out);
        } else if (block instanceof Activities activities) {
            PlannedHtml.activities(activities, place, out);
        } else if (block instanceof Note note) {
            note(note.text(), out);
        }
    }

    private static void heading(Heading heading, StringBuilder out) {
        int shown = Math.min(heading.level(), LAST_LEVEL);
        out.append("<h").append(shown).append('>').append(escape(heading.text())).append("</h").append(shown).append(">\n");
    }

    private void table(Table block, String place, StringBuilder out) {
        String name = escape(block.caption() + ", " + place);
        out.append("<div class=\"table-region\" role=\"region\" tabindex=\"0\" aria-label=\"").append(name)
                .append("\">\n<table class=\"block\">\n<caption>").append(escape(block.caption())).append("</caption>\n<thead><tr>");
        for (int at = 0; at < block.columns().size(); at++) {
            out.append("<th scope=\"col\"").append(isNumeric(block, at) ? " class=\"number\"" : "").append('>')
                    .append(escape(block.columns().get(at))).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        block.rows().forEach(row -> row(row, block.columns().size(), out));
        out.append("</tbody>\n</table>\n</div>\n");
        if (block.note() != null) {
            note(block.note(), out);
        }
    }

    private static boolean isNumeric(Table block, int at) {
        return block.rows().stream().filter(row -> row.cells().size() > at).map(row -> row.cells().get(at).type())
                .anyMatch(Type.NUMBER::equals);
    }

    private void row(Row row, int columns, StringBuilder out) {
        out.append("<tr class=\"row-").append(row.style().name().toLowerCase(Locale.ROOT)).append("\">");
        for (int at = 0; at < row.cells().size(); at++) {
            boolean alone = row.cells().size() == 1 && columns > 1;
            if (at == 0) {
                out.append("<th scope=\"").append(alone ? "colgroup\" colspan=\"" + columns : "row").append("\">");
            } else {
                out.append(row.cells().get(at).type() == Type.NUMBER ? "<td class=\"number\">" : "<td>");
            }
            cell(row.cells().get(at), out);
            out.append(at == 0 ? "</th>" : "</td>");
        }
        out.append("</tr>\n");
    }

    private void cell(Cell cell, StringBuilder out) {
        switch (cell.type()) {
            case TEXT, NUMBER -> out.append(whole(escape(cell.text())));
            case PROSE -> out.append(cell.text());
            case STATUS -> status(cell, out);
        }
    }

    /** A code or a date is not broken at its dashes. */
    private static String whole(String text) {
        return WITH_DASHES.matcher(text).replaceAll("<span class=\"whole\">$0</span>");
    }

    private void status(Cell cell, StringBuilder out) {
        if (cell.text().isEmpty()) {
            return;
        }
        String tone = cell.tone() == null ? "idle" : cell.tone();
        out.append("<span class=\"status tone-").append(escape(tone)).append("\"><span class=\"glyph\" aria-hidden=\"true\">")
                .append(escape(words.apply("web.tone." + tone))).append("</span><span class=\"status-word\">")
                .append(escape(cell.text())).append("</span></span>");
    }

    private static void chart(Figure block, StringBuilder out) {
        out.append("<figure class=\"chart\">").append(ChartSvg.of(block, DocumentWords::of)).append("<figcaption>").append(escape(block.caption()))
                .append("</figcaption></figure>\n");
    }

    private static void note(String text, StringBuilder out) {
        out.append("<p class=\"meta\">").append(escape(text)).append("</p>\n");
    }
}
