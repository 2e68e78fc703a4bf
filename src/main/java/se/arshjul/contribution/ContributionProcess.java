package se.arshjul.contribution;

/** What the plan tells the processes: a step is done, and a deadline has moved. Fails if the step is not open. */
public interface ContributionProcess {

    void contributionSubmitted(long contributionId);

    void contributionAccepted(long contributionId);

    void contributionReturned(long contributionId);

    /** The division's part is handed to the director. */
    void divisionHandedOver(long divisionContributionId);

    /** The division asks units to do accepted contributions again; {@link ContributionSteps#openUnits} says which. */
    void unitsReopened(long divisionContributionId);

    /** The controller lets the round's figures go. */
    void figuresReviewed(long roundId);

    /** The whole goes on to the committee, or is published at once. */
    void wholeApproved(long roundId, boolean toCommittee);

    /** The director returns divisions; {@link ContributionSteps#returnedDivisions} says which. */
    void divisionsReturned(long roundId);

    /** The contribution's reminder and escalation are set anew from {@link ContributionSteps}; what has already gone off stays so. */
    void deadlineMoved(long contributionId);
}
