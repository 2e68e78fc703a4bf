package se.arshjul.cycle;

import se.arshjul.organisation.Actor;

/** What the cycle tells the year's process: a step is done and by whom, a day has moved, or a planner acts before the day. */
public interface CycleProcess {

    /** Starts the year's process. */
    void cycleOpened(long cycleId);

    void premisesConfirmed(long cycleId, Actor actor);

    /** A planner opens the plan round before its day. */
    void planRoundOpenedByHand(long cycleId);

    /** A planner opens that very follow-up round before its day. */
    void followUpOpenedByHand(long roundId);

    /** The follow-up round is not to be held. */
    void followUpCancelled(long roundId);

    /** The plan round is not to be held: what waits for it, or is under way in it, ends. */
    void planRoundCancelled(long cycleId);

    /** A planner ends the year before its day, so that it can be closed. */
    void yearEndedByHand(long cycleId);

    /** The task of closing the year is done. */
    void yearClosed(long cycleId, Actor actor);

    /** The days on which the year's rounds open are set anew from {@link CycleSteps}. */
    void roundOpeningMoved(long cycleId);

    /** The day of the year's end is set anew from {@link CycleSteps}. */
    void yearEndMoved(long cycleId);
}
