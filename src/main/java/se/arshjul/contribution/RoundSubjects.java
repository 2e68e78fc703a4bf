package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.worklist.Subject;
import se.arshjul.worklist.SubjectSource;

/** Says what a task about a round as a whole is about. */
@ApplicationScoped
public class RoundSubjects implements SubjectSource {

    @Inject ContributionRepository plans;

    @Override
    public String keyPrefix() {
        return "round";
    }

    @Override
    public Subject subject(long id) {
        var whole = plans.whole(id);
        var due = whole.round().awaitsFigures() ? whole.round().figuresDue() : whole.dueOn();
        return new Subject(whole.round().name(), whole.placeName(), id, due, ContributionSubjects.cameBack(whole));
    }
}
