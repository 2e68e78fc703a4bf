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
import se.arshjul.committee.DecisionOutcome;
import se.arshjul.committee.ReturnStep;

/** The matter's steps, told to the engine. */
@ApplicationScoped
public class CamundaCommitteeProcess implements CommitteeProcess {
    @Inject OpenTasks tasks;

    @Override
    public void matterRegistered(long matterId) {
        tasks.complete(Ids.matter(matterId), REGISTER_MATTER);
    }

    @Override
    public void matterScheduled(long matterId) {
        tasks.complete(Ids.matter(matterId), SCHEDULE_MATTER);
    }

    @Override
    public void decisionRecorded(long matterId, DecisionOutcome outcome) {
        if (outcome == DecisionOutcome.REFERRED_BACK) {
            throw new IllegalArgumentException("A referral back names its step: use referredBack for matter " + matterId);
        }
        record(matterId, Map.of(OUTCOME, outcome.name()));
    }

    @Override
    public void referredBack(long matterId, ReturnStep step) {
        record(matterId, Map.of(OUTCOME, DecisionOutcome.REFERRED_BACK.name(), RETURN_TO, step.name()));
    }

    private void record(long matterId, Map<String, Object> decision) {
        tasks.complete(Ids.matter(matterId), RECORD_DECISION, decision);
    }
}
