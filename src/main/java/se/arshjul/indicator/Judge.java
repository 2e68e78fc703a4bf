package se.arshjul.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.arshjul.indicator.Indicator.Direction;
import se.arshjul.indicator.Indicator.TargetRule;
import se.arshjul.indicator.Judgement.Result;
import se.arshjul.indicator.Trend.Way;

/**
 * Holds one outcome against what was wanted (indicator-4). The target decides whether it is reached; the limits decide
 * whether it nearly is, and both where no target is set.
 */
final class Judge {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final IndicatorSeries series;
    private final Indicator indicator;
    private final Reading outcome;
    private final Sense sense;

    Judge(IndicatorSeries series, Reading outcome) {
        this.series = series;
        this.indicator = series.indicator();
        this.outcome = outcome;
        this.sense = Sense.of(indicator);
    }

    /** What is held against what: the outcome or its change, the wanted value, and what the wanted value is. */
    private record Question(BigDecimal measured, BigDecimal wanted, String about) {}

    Judgement judgement() {
        if (!outcome.isThere()) {
            return Judgement.unknown(outcome.why());
        }
        if (indicator.targetRule() == TargetRule.MINST_RIKSSNITT) {
            return againstAverage();
        }
        return indicator.targetRule() == TargetRule.FORANDRING_PROCENT ? byChange() : againstTarget();
    }

    private Judgement againstAverage() {
        var average = series.nationalAverage(outcome.period()).map(IndicatorValue::value);
        return average.map(wanted -> answer(new Question(outcome.value(), wanted, "average")))
                .orElseGet(() -> Judgement.unknown(Phrase.of("indicator.reason.noAverage")));
    }

    private Judgement byChange() {
        var base = series.base(outcome.period()).map(IndicatorValue::value);
        if (base.isEmpty()) {
            return Judgement.unknown(Phrase.of("indicator.reason.noBase"));
        }
        if (base.get().signum() == 0) {
            return Judgement.unknown(Phrase.of("indicator.reason.baseZero"));
        }
        var change = outcome.value().subtract(base.get()).multiply(HUNDRED).divide(base.get().abs(), MathContext.DECIMAL64);
        return target().map(wanted -> answer(new Question(change, towards(wanted), "change"))).orElseGet(this::noTarget);
    }

    /** A demanded fall is written as 30 as often as −30: where lower is better both mean the same. */
    private BigDecimal towards(BigDecimal wanted) {
        return sense == Sense.DOWN ? wanted.abs().negate() : wanted;
    }

    private Judgement againstTarget() {
        return target().map(wanted -> answer(new Question(outcome.value(), wanted, "target"))).orElseGet(this::byLimits);
    }

    private Optional<BigDecimal> target() {
        return series.target(outcome.period()).map(IndicatorValue::value);
    }

    private Judgement noTarget() {
        boolean known = series.target(outcome.period()).isPresent();
        return Judgement.unknown(Phrase.of(known ? "indicator.reason.targetMissing" : "indicator.reason.noTarget"));
    }

    private Judgement byLimits() {
        boolean told = indicator.greenFrom() != null && sense != Sense.NEAR;
        return told ? answer(new Question(outcome.value(), indicator.greenFrom(), "limit")) : noTarget();
    }

    private Judgement answer(Question asked) {
        if (sense == Sense.NEAR) {
            return near(asked);
        }
        if (sense.reaches(asked.measured(), asked.wanted())) {
            return new Judgement(Result.REACHED, List.of(told(asked, asked.wanted())));
        }
        var limit = outermost(asked);
        boolean nearly = limit != null && sense.reaches(asked.measured(), limit);
        return nearly ? nearly(asked, limit) : new Judgement(Result.NOT, List.of(told(asked, asked.wanted())));
    }

    /** In an interval the limits say how far from the target is green and how far is yellow. */
    private Judgement near(Question asked) {
        if (indicator.greenFrom() == null) {
            return Judgement.unknown(Phrase.of("indicator.reason.noMargin"));
        }
        var distance = asked.measured().subtract(asked.wanted()).abs();
        if (distance.compareTo(indicator.greenFrom()) <= 0) {
            return new Judgement(Result.REACHED, List.of(told(asked, indicator.greenFrom())));
        }
        boolean nearly = indicator.yellowFrom() != null && distance.compareTo(indicator.yellowFrom()) <= 0;
        return nearly ? nearly(asked, indicator.yellowFrom())
                : new Judgement(Result.NOT, List.of(told(asked, indicator.greenFrom())));
    }

    private BigDecimal outermost(Question asked) {
        var limit = indicator.yellowFrom() != null ? indicator.yellowFrom() : indicator.greenFrom();
        return limit != null && asked.about().equals("change") ? towards(limit) : limit;
    }

    private Judgement nearly(Question asked, BigDecimal limit) {
        var reasons = new ArrayList<Phrase>();
        reasons.add(told(asked, sense == Sense.NEAR ? indicator.greenFrom() : asked.wanted()));
        reasons.add(Phrase.of("indicator.reason.nearly", written(asked, limit)));
        return new Judgement(Result.NEARLY, reasons);
    }

    private Phrase told(Question asked, BigDecimal margin) {
        return Phrase.of("indicator.reason." + asked.about() + "." + sense, written(asked, asked.measured()),
                written(asked, asked.wanted()), written(asked, margin));
    }

    private String written(Question asked, BigDecimal value) {
        return asked.about().equals("change") ? Measure.percent(value) : Measure.with(value, indicator.measure());
    }

    /** Better, same or worse than before: by the direction; in an interval by the distance from the target. */
    Trend trend(Reading before) {
        if (indicator.direction() != Direction.INTERVALL) {
            int step = outcome.value().compareTo(before.value());
            return new Trend(way(indicator.direction() == Direction.HOGRE ? step : -step), before);
        }
        return target().map(wanted -> new Trend(way(before.value().subtract(wanted).abs()
                .compareTo(outcome.value().subtract(wanted).abs())), before)).orElse(Trend.NONE);
    }

    private static Way way(int step) {
        return step == 0 ? Way.SAME : step > 0 ? Way.BETTER : Way.WORSE;
    }
}
