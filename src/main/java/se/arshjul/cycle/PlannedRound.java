package se.arshjul.cycle;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.steering.RoundKind;

/** A follow-up that a year is to have: of which kind, for which stretch of the year, under which name. */
record PlannedRound(RoundKind kind, Period period, String name) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("sv"));

    /** The follow-ups of a year in the order that their periods end (cycle-8). */
    static List<PlannedRound> of(List<RoundKind> kinds, int year) {
        return kinds.stream().filter(kind -> kind.kind() != RoundKind.Kind.PLAN).flatMap(kind -> of(kind, year))
                .sorted((one, other) -> one.period.to().compareTo(other.period.to())).toList();
    }

    private static Stream<PlannedRound> of(RoundKind kind, int year) {
        return switch (kind.rhythm()) {
            case MONTHLY -> IntStream.rangeClosed(kind.monthFrom(), kind.monthTo()).mapToObj(month -> month(kind, year, month));
            case QUARTERLY -> IntStream.rangeClosed((kind.monthFrom() + 2) / 3, kind.monthTo() / 3)
                    .mapToObj(quarter -> quarter(kind, year, quarter));
            case ONCE -> Stream.of(new PlannedRound(kind, period(kind, year), kind.name() + " " + year));
        };
    }

    private static PlannedRound month(RoundKind kind, int year, int month) {
        var period = Period.ofMonths(year, month, month).orElseThrow();
        return new PlannedRound(kind, period, kind.name() + " " + MONTH.format(period.from()));
    }

    private static PlannedRound quarter(RoundKind kind, int year, int quarter) {
        return new PlannedRound(kind, new Period("%04d-K%d".formatted(year, quarter)),
                kind.name() + " kvartal " + quarter + " " + year);
    }

    private static Period period(RoundKind kind, int year) {
        return Period.ofMonths(year, kind.monthFrom(), kind.monthTo())
                .orElseThrow(() -> new RuleBrokenException("cycle.noSuchPeriod", kind.name(), kind.monthFrom(), kind.monthTo()));
    }

    /** True for a delår: what the law gives two months to reach the council (LKBR 13 kap.). */
    boolean isInterim() {
        return InterimDeadline.isFor(kind.kind(), period);
    }
}
