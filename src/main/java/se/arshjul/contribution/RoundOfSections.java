package se.arshjul.contribution;

import se.arshjul.cycle.Round;
import se.arshjul.kernel.Period;
import se.arshjul.steering.RoundKind;

/** The round that sections belong to, as those need to know it who fill them, with what they have read for one document. */
public record RoundOfSections(long id, String kindCode, RoundKind.Kind kind, Period period, long departmentId,
        boolean goals, boolean money, boolean forecast, Answers answers) {

    public static RoundOfSections of(Round round) {
        return new RoundOfSections(round.id(), round.kindCode(), round.kind(), round.period(),
                round.cycle().department().id(), round.goals(), round.money(), round.forecast(), new Answers());
    }

    /** The same as a row of a statement tells it. */
    record Row(long roundId, String kindCode, RoundKind.Kind roundKind, Period period, long departmentId, boolean goals,
            boolean money, boolean forecast) {

        RoundOfSections round() {
            return new RoundOfSections(roundId, kindCode, roundKind, period, departmentId, goals, money, forecast, new Answers());
        }
    }

    /** True for a round that says how it went; the plan says what is to be done. */
    public boolean isFollowUp() {
        return kind != RoundKind.Kind.PLAN;
    }

    /** True for the round that closes the year's books. */
    public boolean isYearEnd() {
        return kind == RoundKind.Kind.BOKSLUT;
    }
}
