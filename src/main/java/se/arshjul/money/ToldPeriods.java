package se.arshjul.money;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Optional;
import se.arshjul.kernel.Period;

/** Which kinds of figures there are of which periods. */
record ToldPeriods(List<Told> all) {

    /** Figures of one kind of one period. */
    record Told(FigureKind kind, Period period) {}

    /** The periods that there are figures of, the latest first. */
    List<Period> latestFirst() {
        return all.stream().map(Told::period).distinct().sorted(comparing(Period::to).thenComparing(Period::from).reversed()).toList();
    }

    /** The latest period that there is an outcome of, the longest of those that end together. */
    Optional<Period> latestOutcome() {
        return all.stream().filter(told -> told.kind() == FigureKind.UTFALL).map(Told::period)
                .max(comparing(Period::to).thenComparing(Period::from, reverseOrder()));
    }
}
