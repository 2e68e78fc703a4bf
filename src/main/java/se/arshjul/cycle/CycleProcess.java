package se.arshjul.cycle;

/** What the cycle tells the year's process: a step is done, a day has moved, or a planner acts before the day. */
public interface CycleProcess {

    /** Starts the year's process. */
    void cycleOpened(long cycleId);

    void premisesConfirmed(long cycleId);

    /** A planner opens the plan round before its day. */
    void roundOpenedByHand(long cycleId);

    /** A planner ends the year before its day, so that it can be closed. */
    void yearEndedByHand(long cycleId);

    /** The task of closing the year is done. */
    void yearClosed(long cycleId);

    /** The day of the plan round's opening is set anew from {@link CycleSteps}. */
    void roundOpeningMoved(long cycleId);

    /** The day of the year's end is set anew from {@link CycleSteps}. */
    void yearEndMoved(long cycleId);
}
