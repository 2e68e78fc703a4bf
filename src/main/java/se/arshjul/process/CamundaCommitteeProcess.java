package se.arshjul.process;

import static se.arshjul.process.CommitteeDecisionModel.OUTCOME;
import static se.arshjul.process.CommitteeDecisionModel.RECORD_DECISION;
import static se.arshjul.process.CommitteeDecisionModel.REGISTER_MATTER;
import static se.arshjul.process.CommitteeDecisionModel.RETURN_TO;
import static se.arshjul.process.CommitteeDecisionModel.SCHEDULE_MATTER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import se.arshjul.committee.CommitteeProcess;
import se.arshjul.committee.Outcome;
import se.arshjul.committee.ReturnStep;
import se.arshjul.organisation.Actor;

/** The matter's steps, told to the engine. */
@ApplicationScoped
public class CamundaCommitteeProcess implements CommitteeProcess {
    @Inject OpenTasks tasks;

    @Override
    public void matterRegistered(long matterId, Actor actor) {
        tasks.complete(actor, Ids.matter(matterId), REGISTER_MATTER);
    }

    @Override
    public void matterScheduled(long matterId, Actor actor) {
        tasks.complete(actor, Ids.matter(matterId), SCHEDULE_MATTER);
    }

    @Override
    public void decisionRecorded(long matterId, Outcome outcome, ReturnStep returnTo, Actor actor) {
        if ((outcome == Outcome.REFERRED_BACK) != (returnTo != null)) {
            throw new IllegalArgumentException("A referral back, and nothing else, names its step; matter "
                    + matterId + " got " + outcome + " and " + returnTo);
        }
        tasks.complete(actor, Ids.matter(matterId), RECORD_DECISION, flags(outcome, returnTo));
    }

    private static Map<String, Object> flags(Outcome outcome, ReturnStep returnTo) {
        if (returnTo != null) {
            return Map.of(OUTCOME, outcome.name(), RETURN_TO, returnTo.name());
        }
        return Map.of(OUTCOME, (outcome.isAdoption() ? Outcome.ADOPTED : outcome).name());
    }
}
