package se.arshjul.document;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.arshjul.document.Block.Chart;

/** An axis of even, round steps that holds every value and the target; from 0 where the values lie near it. */
record Scale(BigDecimal from, BigDecimal to, BigDecimal step) {

    private static final int STEPS = 4;
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final List<BigDecimal> ROUND =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), TEN);

    /** The axis of a chart; with zero where the lengths of bars are to be compared. */
    static Scale of(Chart chart, boolean withZero) {
        var values = Stream.concat(chart.series().stream().flatMap(series -> series.values().stream()),
                Stream.of(chart.target() == null ? new BigDecimal[0] : new BigDecimal[] {chart.target()}))
                .flatMap(Stream::ofNullable).toList();
        if (values.isEmpty()) {
            return new Scale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
        }
        var lowest = values.stream().min(BigDecimal::compareTo).orElseThrow();
        var highest = values.stream().max(BigDecimal::compareTo).orElseThrow();
        return withZero || isNearZero(lowest, highest)
                ? around(lowest.min(BigDecimal.ZERO), highest.max(BigDecimal.ZERO)) : around(lowest, highest);
    }

    private static boolean isNearZero(BigDecimal lowest, BigDecimal highest) {
        return lowest.signum() >= 0 && lowest.multiply(BigDecimal.valueOf(2)).compareTo(highest) <= 0;
    }

    private static Scale around(BigDecimal lowest, BigDecimal highest) {
        var span = highest.subtract(lowest);
        var step = step(span.signum() == 0 ? highest.abs().max(BigDecimal.ONE) : span);
        var from = floor(lowest, step);
        var to = floor(highest, step);
        to = to.compareTo(highest) < 0 || to.compareTo(from) == 0 ? to.add(step) : to;
        return new Scale(from, to, step);
    }

    private static BigDecimal step(BigDecimal span) {
        var rough = span.divide(BigDecimal.valueOf(STEPS), MathContext.DECIMAL32);
        var power = TEN.scaleByPowerOfTen(rough.precision() - rough.scale() - 2);
        return ROUND.stream().map(power::multiply).filter(step -> step.compareTo(rough) >= 0).findFirst().orElseThrow();
    }

    private static BigDecimal floor(BigDecimal value, BigDecimal step) {
        return value.divide(step, 0, java.math.RoundingMode.FLOOR).multiply(step);
    }

    List<BigDecimal> ticks() {
        var ticks = new ArrayList<BigDecimal>();
        for (var at = from; at.compareTo(to) <= 0; at = at.add(step)) {
            ticks.add(at);
        }
        return ticks;
    }

    /** How wide the longest number along the axis is. */
    double widest() {
        return ticks().stream().map(Printed::number).filter(Objects::nonNull).mapToInt(String::length).max().orElse(1) * Drawing.SIGN;
    }

    /** Where a value lies on the axis, from 0 to 1. */
    double at(BigDecimal value) {
        return value.subtract(from).divide(to.subtract(from), MathContext.DECIMAL32).doubleValue();
    }
}
