package se.arshjul.committee;

/** What the committee tells the matter's process: a step is done. Fails if the step is not open. */
public interface CommitteeProcess {

    void matterRegistered(long matterId);

    void matterScheduled(long matterId);

    /** The decision sends the matter on its way; {@code returnTo} is the step named when it is referred back, else null. */
    void decisionRecorded(long matterId, Outcome outcome, ReturnStep returnTo);
}
