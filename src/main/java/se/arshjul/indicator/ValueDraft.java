package se.arshjul.indicator;

import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.kernel.Period;

/** A value as somebody writes it: of which indicator, where, when, of what kind and sex, over which version. */
public record ValueDraft(String indicatorCode, String nodeCode, Period period, Kind kind, Sex sex, String value, String note,
        int seenVersion) {

    private static final int LONGEST_NOTE = 1000;

    public ValueDraft {
        kind = kind == null ? Kind.UTFALL : kind;
        sex = sex == null ? Sex.T : sex;
        value = value == null ? "" : value.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new se.arshjul.kernel.RuleBrokenException("indicator.noteTooLong", LONGEST_NOTE);
        }
    }

    /** An outcome of all together, as a form of the round asks for it. */
    public static ValueDraft outcome(String indicatorCode, String nodeCode, Period period, String value, String note,
            int seenVersion) {
        return new ValueDraft(indicatorCode, nodeCode, period, Kind.UTFALL, Sex.T, value, note, seenVersion);
    }

    boolean isOutcome() {
        return kind == Kind.UTFALL;
    }
}
