package se.arshjul.committee;

import java.time.LocalDate;
import se.arshjul.contribution.Contribution;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundDates;

/** One plan on its way to a decision: how many parts are in, where the whole and its matter stand. */
public record PlanOnItsWay(long roundId, String round, String department, Round.State state, RoundDates dates,
        Tally units, Tally divisions, Contribution.State whole, LocalDate wholeDue, MatterLine matter) {

    /** How many parts there are and how many of them are in; with the earliest own day of those that are not. */
    public record Tally(long all, long in, LocalDate dueOn) {

        static final Tally NONE = new Tally(0, 0, null);

        Tally plus(long count, boolean areIn, LocalDate earliestDue) {
            return areIn ? new Tally(all + count, in + count, dueOn) : new Tally(all + count, in, earlier(dueOn, earliestDue));
        }

        private static LocalDate earlier(LocalDate one, LocalDate other) {
            return one == null || other.isBefore(one) ? other : one;
        }

        public boolean isLate(LocalDate today) {
            return dueOn != null && dueOn.isBefore(today);
        }

        public boolean isComplete() {
            return all > 0 && in == all;
        }
    }

    /** The plan's matter, and what was decided last. */
    public record MatterLine(long id, Matter.State state, String diaryNumber, LocalDate heldOn, Outcome outcome,
            String paragraph) {}

    /** True when the director has let the whole go and it has not come back. */
    public boolean isApproved() {
        return whole == Contribution.State.SUBMITTED || whole == Contribution.State.ACCEPTED;
    }
}
