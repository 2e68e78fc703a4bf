package se.arshjul.cycle;

import java.time.Instant;
import java.util.List;

/**
 * What the processes ask of the cycle: who plans the year, when its events fall, and what each automatic step changes.
 * Every method that changes something may run twice; the second time changes nothing.
 */
public interface CycleSteps {

    /** The year's plan round, made if it is not there. */
    long preparePlanRound(long cycleId);

    /** The year's follow-up rounds that are still to come or under way; those that the year lacks are made. */
    List<Long> prepareFollowUps(long cycleId);

    void archiveYear(long cycleId);

    /** Who plans the year, such as {@code planner:3}. */
    String plannerAudience(long cycleId);

    /** When the plan round opens by itself; never null, a moment passed means at once. */
    Instant planRoundOpensAt(long cycleId);

    /** When the follow-up round opens by itself; never null. */
    Instant followUpOpensAt(long roundId);

    /** When the year ends by itself; never null. */
    Instant yearEndsAt(long cycleId);
}
