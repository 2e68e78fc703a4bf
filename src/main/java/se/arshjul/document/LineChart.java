package se.arshjul.document;

import java.math.BigDecimal;
import java.util.List;
import se.arshjul.document.Block.Chart;
import se.arshjul.document.Block.Series;

/** Values over periods as lines that break where a value is missing. */
final class LineChart {

    private static final double TOP = 26;
    private static final double BOTTOM = 190;
    private static final double RIGHT = Drawing.WIDTH - 14;
    private static final int FEW = 6;

    private final Chart chart;
    private final Wording wording;
    private final Scale scale;
    private final double left;
    private final Drawing drawing = new Drawing();

    LineChart(Chart chart, Wording wording) {
        this.chart = chart;
        this.wording = wording;
        this.scale = Scale.of(chart, false);
        this.left = scale.widest() + 10;
    }

    Drawing draw() {
        drawing.growTo(BOTTOM + 24);
        drawing.text(chart.unit() == null ? "" : chart.unit(), 0, 12, "start");
        scale.ticks().forEach(this::tick);
        labels();
        target();
        for (int at = 0; at < chart.series().size(); at++) {
            series(at, chart.series().get(at));
        }
        drawing.legend(chart.series(), true);
        return drawing;
    }

    private void tick(BigDecimal value) {
        drawing.line(value.signum() == 0 ? "axis" : "grid", left, y(value), RIGHT, y(value));
        drawing.text(Printed.number(value), left - 6, y(value) + 4, "end");
    }

    /** As many labels as there is room for; the last always. */
    private void labels() {
        int longest = chart.labels().stream().mapToInt(String::length).max().orElse(1);
        int every = (int) Math.max(1, Math.ceil(chart.labels().size() * (longest + 1) * Drawing.SIGN / (RIGHT - left)));
        int last = chart.labels().size() - 1;
        for (int at = last; at >= 0; at -= every) {
            boolean outer = chart.labels().size() > 1 && (at == last || at == 0);
            drawing.text(chart.labels().get(at), at == last && outer ? RIGHT + 12 : x(at), BOTTOM + 18,
                    !outer ? "middle" : at == last ? "end" : "start");
        }
    }

    private void target() {
        if (chart.target() != null) {
            drawing.target(left, y(chart.target()), RIGHT, y(chart.target()));
            drawing.text(wording.of("document.chart.target", Printed.number(chart.target())), RIGHT + 12, 12, "end");
        }
    }

    /** The line first, so that marks and numbers stand upon it. */
    private void series(int number, Series series) {
        drawing.path(number, way(series.values()));
        for (int at = 0; at < series.values().size(); at++) {
            if (series.values().get(at) == null) {
                missing(at);
            } else {
                drawing.mark(number, x(at), y(series.values().get(at)));
                written(at, series.values());
            }
        }
    }

    private String way(List<BigDecimal> values) {
        var way = new StringBuilder();
        boolean drawn = false;
        for (int at = 0; at < values.size(); at++) {
            if (values.get(at) != null) {
                way.append(drawn ? 'L' : 'M').append(Drawing.n(x(at))).append(' ').append(Drawing.n(y(values.get(at))));
            }
            drawn = values.get(at) != null;
        }
        return way.isEmpty() ? "M0 0" : way.toString();
    }

    /** A dash at the foot says that there is no value, which is not the same as none at all. */
    private void missing(int at) {
        if (chart.series().size() == 1) {
            drawing.text("\u2013", x(at), BOTTOM - 4, "middle");
        }
    }

    private void written(int at, List<BigDecimal> values) {
        boolean last = at == values.size() - 1;
        if (chart.series().size() == 1 && (last || values.size() <= FEW)) {
            boolean edge = values.size() > 1 && (last || at == 0);
            drawing.text(Printed.number(values.get(at)), edge && last ? RIGHT + 12 : x(at), y(values.get(at)) - 8,
                    !edge ? "middle" : last ? "end" : "start");
        }
    }

    private double x(int at) {
        int gaps = chart.labels().size() - 1;
        return gaps < 1 ? (left + RIGHT) / 2 : left + 6 + (RIGHT - left - 12) * at / gaps;
    }

    private double y(BigDecimal value) {
        return BOTTOM - (BOTTOM - TOP) * scale.at(value);
    }
}
