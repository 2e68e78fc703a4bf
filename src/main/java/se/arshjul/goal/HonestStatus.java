package se.arshjul.goal;

import java.util.ArrayList;
import java.util.List;
import se.arshjul.kernel.Period;

/** What keeps a goal's status from being honest in a report: it is old, it says less than its text, or it is no verdict (goal-5). */
public final class HonestStatus {

    private final StatusWords words;
    private final Period period;
    private final boolean yearEnd;

    public HonestStatus(StatusWords words, Period period, boolean yearEnd) {
        this.words = words;
        this.period = period;
        this.yearEnd = yearEnd;
    }

    /** One doubt about a goal; the key of its text ends with the name. */
    public enum Doubt {
        /** Nobody has assessed the goal. */
        UNASSESSED,
        /** The status that stands is from an earlier period. */
        EARLIER,
        /** The status says that nothing has begun, the text that something has. */
        CLAIMS_PROGRESS,
        /** The year is over and the status is no verdict. */
        NOT_FINAL,
        /** "Cannot be assessed" without a word why; this is not passed over, it is written. */
        NO_REASON
    }

    /** The doubts about the status that stands for a goal; null where none does. */
    public List<Doubt> doubts(StandingAssessment standing) {
        if (standing == null || standing.level() == null) {
            return List.of(Doubt.UNASSESSED);
        }
        var doubts = new ArrayList<Doubt>();
        boolean earlier = standing.period().to().isBefore(period.to());
        if (earlier) {
            doubts.add(Doubt.EARLIER);
        } else if (yearEnd && !words.isFinal(standing.level())) {
            doubts.add(Doubt.NOT_FINAL);
        }
        if (words.isNotStarted(standing.level()) && claim(standing).isPresent()) {
            doubts.add(Doubt.CLAIMS_PROGRESS);
        }
        if (!earlier && StatusWords.CANNOT_JUDGE.equals(standing.level()) && standing.comment().isBlank()) {
            doubts.add(Doubt.NO_REASON);
        }
        return doubts;
    }

    /** The words of the comment that claim progress. */
    public static java.util.Optional<String> claim(StandingAssessment standing) {
        return ProgressClaim.in(standing.comment());
    }
}
