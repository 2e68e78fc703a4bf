package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.worklist.CameBack;
import se.arshjul.worklist.Subject;
import se.arshjul.worklist.SubjectSource;

/** Says what a task about a contribution is about. */
@ApplicationScoped
public class ContributionSubjects implements SubjectSource {

    @Inject ContributionRepository plans;

    @Override
    public String keyPrefix() {
        return "contribution";
    }

    @Override
    public Subject subject(long id) {
        var contribution = plans.read(id);
        return new Subject(contribution.round().name(), contribution.placeName(), contribution.round().id(),
                contribution.dueOn(), cameBack(contribution));
    }

    /** Why a part that is to be done again came back (contribution-15); null for the others. */
    static CameBack cameBack(Contribution contribution) {
        return contribution.state() != Contribution.State.RETURNED ? null
                : new CameBack(contribution.returnedBy(), contribution.returnedOn(), contribution.returnReason());
    }
}
