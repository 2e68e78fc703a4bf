package se.arshjul.indicator;

import java.math.BigDecimal;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.FormerName;

/** What an indicator shows in a period: a value, or why there is none (indicator-2); under which name, if an earlier one. */
public record Reading(Period period, BigDecimal value, Absence absence, String status, String note, Stamp stamp,
        FormerName former) {

    /** Why there is no value: it is known to be missing, it was never reported, or none is due in the period. */
    public enum Absence { KNOWN, NEVER, NOT_DUE }

    static Reading of(IndicatorValue value) {
        return new Reading(new Period(value.period()), value.value(), value.value() == null ? Absence.KNOWN : null,
                value.status(), value.note(), Stamp.of(value), null);
    }

    /** The same, told under an earlier name of the place (indicator-9). */
    Reading under(FormerName name) {
        return new Reading(period, value, absence, status, note, stamp, name);
    }

    public static Reading absent(Period period, Absence why) {
        return new Reading(period, null, why, null, null, Stamp.NONE, null);
    }

    public boolean isThere() {
        return value != null;
    }

    /** Why the value is not there, for people. */
    public Phrase why() {
        return absence == Absence.KNOWN && status != null
                ? Phrase.of("indicator.absence.status", status) : Phrase.of("indicator.absence." + absence);
    }
}
