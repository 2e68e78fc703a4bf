package se.arshjul.money;

import java.time.LocalDate;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Level;

/** A place as the book of figures knows it: where it hangs and how long it lasts. */
public record BookPlace(long id, String code, String name, Level level, Long parentId, int ordinal, LocalDate validFrom,
        LocalDate validTo) {

    boolean isThereBetween(LocalDate first, LocalDate last) {
        return !validFrom.isAfter(last) && (validTo == null || !validTo.isBefore(first));
    }

    /** True where figures for the whole stretch are looked for: the place is there on its last day. */
    boolean standsAtTheEndOf(Period period) {
        return !validFrom.isAfter(period.to()) && (validTo == null || !validTo.isBefore(period.to()));
    }
}
