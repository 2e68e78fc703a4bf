package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.stream.Stream;
import se.arshjul.kernel.BusinessTime;

/** By which day what is sent back is to be done again, where nobody has named a day (contribution-15). */
@ApplicationScoped
public class RedoDay {

    private static final Period AFTER_REFERRAL = Period.ofWeeks(2);
    private static final Period AFTER_RETURN = Period.ofWeeks(1);

    @Inject BusinessTime time;

    /** What the body sends back goes through the whole chain again. */
    public LocalDate afterReferral() {
        return workday(time.today().plus(AFTER_REFERRAL));
    }

    /** What the place above returns keeps its day while there is time left; a day that has passed gives way to a new one. */
    public LocalDate afterReturn(LocalDate due) {
        return due.isBefore(time.today()) ? workday(time.today().plus(AFTER_RETURN)) : due;
    }

    /** One day for several parts that are returned together: nobody gets less time than the part that had the most. */
    public LocalDate afterReturn(Stream<LocalDate> dues) {
        return dues.max(Comparator.naturalOrder()).map(this::afterReturn).orElse(null);
    }

    /** The last day that anything sent back on this day may be given: a slip of the keys is no day. */
    public static LocalDate last(LocalDate sentBackOn) {
        return LocalDate.of(sentBackOn.getYear() + 1, Month.DECEMBER, 31);
    }

    private static LocalDate workday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }
}
