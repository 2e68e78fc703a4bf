package se.arshjul.indicator;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import se.arshjul.kernel.Period;

/** How periods with different names lie to each other: the fourth quarter counts from New Year and is the year itself. */
final class Stretch {

    private Stretch() {}

    static boolean same(Period one, Period other) {
        return one.from().equals(other.from()) && one.to().equals(other.to());
    }

    static boolean isWholeYear(Period period) {
        return same(period, Period.ofYear(period.year()));
    }

    /** True for the same part of another year; the only earlier period that figures since New Year compare with (indicator-5). */
    static boolean comparable(Period one, Period other) {
        return monthDay(one.from()).equals(monthDay(other.from())) && one.to().getMonth() == other.to().getMonth();
    }

    private static MonthDay monthDay(LocalDate day) {
        return MonthDay.from(day);
    }

    private static boolean isMonth(Period period) {
        return period.from().getMonth() == period.to().getMonth();
    }

    /** The period that a value is due for when a longer or other period is told of; in a single month only a month's. */
    static Optional<Period> dueIn(Indicator.Frequency frequency, Period period) {
        int last = period.to().getMonthValue();
        if (frequency == Indicator.Frequency.MANAD) {
            return Optional.of(part(period, "%02d", last));
        }
        if (isMonth(period)) {
            return Optional.empty();
        }
        return switch (frequency) {
            case KVARTAL -> Optional.of(part(period, "K%d", last / 3));
            case TERTIAL -> last < 4 ? Optional.empty() : Optional.of(part(period, "T%d", last / 4));
            default -> isWholeYear(period) ? Optional.of(Period.ofYear(period.year())) : Optional.empty();
        };
    }

    private static Period part(Period of, String form, int number) {
        return new Period("%04d-".formatted(of.year()) + form.formatted(number));
    }
}
