package se.arshjul.document;

import static se.arshjul.document.Drawing.xml;

import se.arshjul.document.Block.Chart;

/**
 * Draws a chart as SVG (document-8): in the text's own colour, series told apart by mark and dash, gaps where values are
 * missing, and a title and a sentence for whoever cannot see it.
 */
public final class ChartSvg {

    private ChartSvg() {}

    /** The drawing of a chart block; its note, else its values in words, is the sentence. */
    public static String of(Figure block, Wording wording) {
        var chart = block.chart();
        String words = block.note() == null ? ChartWords.of(chart, wording) : block.note();
        var drawing = chart.shape() == Chart.Shape.LINE ? new LineChart(chart, wording).draw() : new BarChart(chart, wording).draw();
        return "<svg class=\"chart-drawing\" role=\"img\" viewBox=\"0 0 " + Drawing.WIDTH + " " + drawing.height()
                + "\" fill=\"none\" stroke=\"currentColor\" font-size=\"13\"><title>" + xml(block.caption())
                + "</title><desc>" + xml(words) + "</desc>" + drawing.body() + "</svg>";
    }

    /** The values behind a chart as a table: a row for each label, a column for each series. */
    public static Table table(Figure block, Wording wording) {
        return ChartWords.table(block, wording);
    }
}
