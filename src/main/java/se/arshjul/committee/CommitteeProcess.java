package se.arshjul.committee;

/** What the committee tells the matter's process: a step is done. Fails if the step is not open. */
public interface CommitteeProcess {

    void matterRegistered(long matterId);

    void matterScheduled(long matterId);

    /** Any decision but a referral back. */
    void decisionRecorded(long matterId, DecisionOutcome outcome);

    /** Återremiss: the plan goes back to the step named. */
    void referredBack(long matterId, ReturnStep step);
}
