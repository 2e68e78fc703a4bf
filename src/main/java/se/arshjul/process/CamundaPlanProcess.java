package se.arshjul.process;

import static se.arshjul.process.DivisionContributionModel.REOPEN_UNITS;
import static se.arshjul.process.DivisionContributionModel.WRITE_DIVISION;
import static se.arshjul.process.FollowUpRoundModel.REVIEW_FIGURES;
import static se.arshjul.process.FollowUpRoundModel.TO_COMMITTEE;
import static se.arshjul.process.PlanRoundModel.APPROVED;
import static se.arshjul.process.PlanRoundModel.APPROVE_WHOLE;
import static se.arshjul.process.UnitContributionModel.ACCEPTED;
import static se.arshjul.process.UnitContributionModel.ESCALATION_DUE;
import static se.arshjul.process.UnitContributionModel.REMINDER_DUE;
import static se.arshjul.process.UnitContributionModel.REVIEW_CONTRIBUTION;
import static se.arshjul.process.UnitContributionModel.WRITE_CONTRIBUTION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import se.arshjul.contribution.ContributionProcess;
import se.arshjul.organisation.Actor;

/** The plan's steps, told to the engine. */
@ApplicationScoped
public class CamundaPlanProcess implements ContributionProcess {
    @Inject OpenTasks tasks;
    @Inject Timers timers;

    @Override
    public void contributionSubmitted(long contributionId, Actor actor) {
        tasks.complete(actor, Ids.contribution(contributionId), WRITE_CONTRIBUTION);
    }

    @Override
    public void contributionAccepted(long contributionId, Actor actor) {
        tasks.complete(actor, Ids.contribution(contributionId), REVIEW_CONTRIBUTION, Map.of(ACCEPTED, true));
    }

    @Override
    public void contributionReturned(long contributionId, Actor actor) {
        tasks.complete(actor, Ids.contribution(contributionId), REVIEW_CONTRIBUTION, Map.of(ACCEPTED, false));
    }

    @Override
    public void divisionHandedOver(long divisionContributionId, Actor actor) {
        tasks.complete(actor, Ids.contribution(divisionContributionId), WRITE_DIVISION, Map.of(REOPEN_UNITS, false));
    }

    @Override
    public void unitsReopened(long divisionContributionId, Actor actor) {
        tasks.complete(actor, Ids.contribution(divisionContributionId), WRITE_DIVISION, Map.of(REOPEN_UNITS, true));
    }

    @Override
    public void figuresReviewed(long roundId, Actor actor) {
        tasks.complete(actor, Ids.round(roundId), REVIEW_FIGURES);
    }

    @Override
    public void wholeApproved(long roundId, boolean toCommittee, Actor actor) {
        tasks.complete(actor, Ids.round(roundId), APPROVE_WHOLE, Map.of(APPROVED, true, TO_COMMITTEE, toCommittee));
    }

    @Override
    public void divisionsReturned(long roundId, Actor actor) {
        tasks.complete(actor, Ids.round(roundId), APPROVE_WHOLE, Map.of(APPROVED, false));
    }

    @Override
    public void deadlineMoved(long contributionId) {
        timers.reset(Ids.contribution(contributionId), REMINDER_DUE, ESCALATION_DUE);
    }
}
