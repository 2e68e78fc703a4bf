package se.arshjul.committee;

import se.arshjul.organisation.Actor;

/** What the committee tells the matter's process: a step is done and by whom. Fails if the step is not open. */
public interface CommitteeProcess {

    void matterRegistered(long matterId, Actor actor);

    void matterScheduled(long matterId, Actor actor);

    /** The decision sends the matter on its way; {@code returnTo} is the step named when it is referred back, else null. */
    void decisionRecorded(long matterId, Outcome outcome, ReturnStep returnTo, Actor actor);
}
