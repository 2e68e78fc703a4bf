package se.arshjul.contribution;

import java.time.Instant;
import java.util.List;

/**
 * What the processes ask of the plan: whose turn it is, when it is late, and what each automatic step changes.
 * Every method that changes something may run twice; the second time changes nothing.
 */
public interface ContributionSteps {

    /** Opens the round for its divisions and returns the divisions' contributions, all of them. */
    List<Long> openRound(long roundId);

    /** Opens a follow-up round, and tells whether it carries figures that a controller looks through first. */
    boolean openFollowUp(long roundId);

    /** The divisions' contributions that are to be done again: returned by the director or by the committee. */
    List<Long> returnedDivisions(long roundId);

    /** Opens what is to be written below the division: every unit at first, later the reopened ones; maybe none. */
    List<Long> openUnits(long divisionContributionId);

    void publish(long roundId);

    void closeRejected(long roundId);

    void remind(long contributionId);

    /** Tells the superior of whoever is late: of the writer, or of the reviewer when it waits for review. */
    void escalate(long contributionId);

    /** Who writes: the manager of the contribution's own place, such as {@code manager:17}. */
    String placeAudience(long contributionId);

    /** Who judges: the manager of the place above. */
    String superiorAudience(long contributionId);

    /** Who approves the whole: the department's director. */
    String directorAudience(long roundId);

    /** Who looks through the figures: the department's controller. */
    String controllerAudience(long roundId);

    /** When the writer is reminded; never null, a moment passed means at once. */
    Instant reminderAt(long contributionId);

    /** When the superior is told that the contribution is late; never null. */
    Instant escalationAt(long contributionId);
}
