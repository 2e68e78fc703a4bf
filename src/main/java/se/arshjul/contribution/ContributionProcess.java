package se.arshjul.contribution;

import se.arshjul.organisation.Actor;

/** What the plan tells the processes: a step is done and by whom, and a deadline has moved. Fails if the step is not open. */
public interface ContributionProcess {

    void contributionSubmitted(long contributionId, Actor actor);

    void contributionAccepted(long contributionId, Actor actor);

    void contributionReturned(long contributionId, Actor actor);

    /** The division's part is handed to the director. */
    void divisionHandedOver(long divisionContributionId, Actor actor);

    /** The division asks units to do accepted contributions again; {@link ContributionSteps#openUnits} says which. */
    void unitsReopened(long divisionContributionId, Actor actor);

    /** The controller lets the round's figures go. */
    void figuresReviewed(long roundId, Actor actor);

    /** The whole goes on to the committee, or is published at once. */
    void wholeApproved(long roundId, boolean toCommittee, Actor actor);

    /** The director returns divisions; {@link ContributionSteps#returnedDivisions} says which. */
    void divisionsReturned(long roundId, Actor actor);

    /** The contribution's reminder and escalation are set anew from {@link ContributionSteps}; what has already gone off stays so. */
    void deadlineMoved(long contributionId);
}
