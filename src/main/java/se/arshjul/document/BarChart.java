package se.arshjul.document;

import java.math.BigDecimal;
import se.arshjul.document.Block.Chart;

/** Values of places or periods as lying bars from 0, each under its name; where a value is missing the word stands instead. */
final class BarChart {

    private static final double THICK = 12;
    private static final double NAME = 18;
    private static final double TOP = 22;

    private final Chart chart;
    private final Wording wording;
    private final Scale scale;
    private final double left;
    private final double right;
    private final Drawing drawing = new Drawing();

    BarChart(Chart chart, Wording wording) {
        this.chart = chart;
        this.wording = wording;
        this.scale = Scale.of(chart, true);
        int longest = chart.series().stream().flatMap(series -> series.values().stream()).map(Printed::number)
                .mapToInt(String::length).max().orElse(1);
        double room = Math.min(Drawing.WIDTH / 3.0, (longest + 1) * Drawing.SIGN);
        this.left = scale.from().signum() < 0 ? room : 2;
        this.right = Drawing.WIDTH - room;
    }

    Drawing draw() {
        drawing.text(chart.unit() == null ? "" : chart.unit(), 0, 12, "start");
        drawing.growTo(TOP);
        for (int at = 0; at < chart.labels().size(); at++) {
            group(at);
        }
        drawing.line("axis", x(BigDecimal.ZERO), TOP, x(BigDecimal.ZERO), drawing.height());
        target();
        drawing.growTo(drawing.height() + 4);
        drawing.legend(chart.series(), false);
        return drawing;
    }

    private void group(int at) {
        drawing.text(chart.labels().get(at), 2, drawing.height() + NAME - 5, "start");
        drawing.growTo(drawing.height() + NAME);
        for (int number = 0; number < chart.series().size(); number++) {
            bar(number, chart.series().get(number).values().get(at), drawing.height() + 1);
            drawing.growTo(drawing.height() + THICK + 4);
        }
    }

    private void bar(int number, BigDecimal value, double y) {
        double zero = x(BigDecimal.ZERO);
        if (value == null) {
            drawing.text(wording.of("document.chart.missing"), zero + 4, y + THICK - 2, "start");
            return;
        }
        drawing.bar(number, Math.min(zero, x(value)), y, Math.abs(x(value) - zero), THICK);
        boolean below = value.signum() < 0;
        drawing.text(Printed.number(value), x(value) + (below ? -4 : 4), y + THICK - 1, below ? "end" : "start");
    }

    private void target() {
        if (chart.target() != null) {
            drawing.target(x(chart.target()), TOP - 4, x(chart.target()), drawing.height());
            drawing.text(wording.of("document.chart.target", Printed.number(chart.target())), Drawing.WIDTH, 12, "end");
        }
    }

    private double x(BigDecimal value) {
        return left + (right - left) * scale.at(value);
    }
}
