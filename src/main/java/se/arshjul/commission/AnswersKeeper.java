package se.arshjul.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.MaterialKeeper;
import se.arshjul.organisation.Actor;

/** Keeps what a form holds of answers and measures: all of it, or nothing. */
@ApplicationScoped
public class AnswersKeeper implements MaterialKeeper<AnswersDraft> {

    @Inject CommissionService commissions;
    @Inject MeasureService measures;

    @Override
    public Class<AnswersDraft> keeps() {
        return AnswersDraft.class;
    }

    @Override
    public void keep(Contribution contribution, AnswersDraft draft, Actor actor) {
        draft.answers().forEach(answer -> commissions.save(contribution.id(), answer.code(), answer.draft(), answer.seenVersion(), actor));
        measures.saveAll(contribution.id(), draft.measures(), actor);
    }
}
