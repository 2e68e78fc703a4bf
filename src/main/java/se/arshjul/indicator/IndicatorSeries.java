package se.arshjul.indicator;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.indicator.Reading.Absence;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.FormerName;

/**
 * An indicator's values at one place, with those of the places above it: a target and a national average hold below the
 * place that they are set at, until a place sets its own.
 */
public final class IndicatorSeries {

    private final Indicator indicator;
    private final List<IndicatorValue> own;
    private final List<IndicatorValue> former;
    private final List<IndicatorValue> above;

    public IndicatorSeries(Indicator indicator, List<IndicatorValue> own, List<IndicatorValue> above) {
        this(indicator, own, List.of(), above);
    }

    /**
     * The values of earlier names come latest first and give way to the place's own; those of the places above come nearest
     * first.
     */
    public IndicatorSeries(Indicator indicator, List<IndicatorValue> own, List<IndicatorValue> former, List<IndicatorValue> above) {
        this.indicator = indicator;
        this.own = Stream.concat(own.stream(), former.stream())
                .sorted(comparing((IndicatorValue value) -> new Period(value.period()).to())).toList();
        this.former = List.copyOf(former);
        this.above = List.copyOf(above);
    }

    public Indicator indicator() {
        return indicator;
    }

    public boolean isEmpty() {
        return own.isEmpty();
    }

    /** The earlier names that some of the values were told under, the latest first. */
    List<FormerName> formerly() {
        return former.stream().map(IndicatorValue::node).distinct().map(FormerName::of)
                .sorted(comparing(FormerName::before).reversed()).toList();
    }

    private Reading reading(IndicatorValue value) {
        var reading = Reading.of(value);
        return former.contains(value) ? reading.under(FormerName.of(value.node())) : reading;
    }

    /** What it shows in the period: its own value, else the one due then, else for a national source the latest told. */
    public Reading outcome(Period period, Sex sex) {
        var due = Stretch.dueIn(indicator.frequency(), period);
        var exact = find(own, Kind.UTFALL, sex, at(period))
                .or(() -> due.flatMap(its -> find(own, Kind.UTFALL, sex, at(its))));
        if (exact.isPresent()) {
            return reading(exact.get());
        }
        var latest = indicator.source() == Indicator.Source.KOLADA ? latest(Kind.UTFALL, sex, period) : Optional.<IndicatorValue>empty();
        return latest.map(this::reading)
                .orElseGet(() -> Reading.absent(period, due.isPresent() ? Absence.NEVER : Absence.NOT_DUE));
    }

    /** Every outcome up to the period, oldest first; those known to be missing too. */
    public List<Reading> outcomes(Period until, Sex sex) {
        return own.stream().filter(of(Kind.UTFALL, sex)).map(this::reading)
                .filter(reading -> !reading.period().to().isAfter(until.to())).toList();
    }

    /** The outcomes of the same part of each year up to the period: those that stand in one row and one line (indicator-5). */
    public List<Reading> comparable(Period until, Sex sex) {
        return outcomes(until, sex).stream().filter(reading -> Stretch.comparable(reading.period(), until)).toList();
    }

    /**
     * What is shown as a row of periods: the same part of each year, or, where that is less than two periods, every one up
     * to the asked for.
     */
    List<HistoryRow> history(Period shown, Period until) {
        var periods = periods(until).stream().filter(period -> Stretch.comparable(period, shown)).toList();
        return (periods.size() > 1 ? periods : periods(until)).stream().map(this::row).toList();
    }

    private List<Period> periods(Period until) {
        return own.stream().filter(value -> value.kind() == Kind.UTFALL).map(value -> new Period(value.period()))
                .filter(period -> !period.to().isAfter(until.to())).distinct().toList();
    }

    private HistoryRow row(Period period) {
        return new HistoryRow(period, at(period, Sex.T), at(period, Sex.K), at(period, Sex.M),
                target(period).map(IndicatorValue::value).orElse(null), nationalAverage(period).map(IndicatorValue::value).orElse(null));
    }

    private Reading at(Period period, Sex sex) {
        return find(own, Kind.UTFALL, sex, at(period)).map(this::reading).orElseGet(() -> Reading.absent(period, Absence.NEVER));
    }

    /** The aim for the period or its year, at the place or the nearest above. */
    public Optional<IndicatorValue> target(Period period) {
        return holding(Kind.MALVARDE, period);
    }

    /** The nation's value of the very period, or of its year. */
    public Optional<IndicatorValue> nationalAverage(Period period) {
        return holding(Kind.RIKSSNITT, period);
    }

    private Optional<IndicatorValue> holding(Kind kind, Period period) {
        return Stream.of(period, Period.ofYear(period.year()))
                .flatMap(its -> Stream.of(own, above).map(values -> find(values, kind, Sex.T, at(its))))
                .flatMap(Optional::stream).findFirst();
    }

    /** What a change is counted from: the latest base value up to the period. */
    public Optional<IndicatorValue> base(Period period) {
        return find(own, Kind.BASVARDE, Sex.T, at(period)).or(() -> latest(Kind.BASVARDE, Sex.T, period));
    }

    private Optional<IndicatorValue> latest(Kind kind, Sex sex, Period until) {
        return own.stream().filter(of(kind, sex)).filter(value -> !new Period(value.period()).to().isAfter(until.to()))
                .reduce((earlier, later) -> later);
    }

    private static Optional<IndicatorValue> find(List<IndicatorValue> values, Kind kind, Sex sex,
            Predicate<IndicatorValue> fits) {
        return values.stream().filter(of(kind, sex)).filter(fits).findFirst();
    }

    private static Predicate<IndicatorValue> of(Kind kind, Sex sex) {
        return value -> value.kind() == kind && value.sex() == sex;
    }

    private static Predicate<IndicatorValue> at(Period period) {
        return value -> Stretch.same(new Period(value.period()), period);
    }

    public Judgement judge(Period period) {
        return new Judge(this, outcome(period, Sex.T)).judgement();
    }

    /** Against the latest earlier outcome of the same part of a year that has a value (indicator-5). */
    public Trend trend(Period period) {
        var now = outcome(period, Sex.T);
        if (!now.isThere()) {
            return Trend.NONE;
        }
        var earlier = comparable(now.period(), Sex.T).stream()
                .filter(reading -> reading.isThere() && reading.period().year() < now.period().year())
                .reduce((one, later) -> later);
        return earlier.map(before -> new Judge(this, now).trend(before)).orElse(Trend.NONE);
    }
}
