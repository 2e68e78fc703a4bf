package se.arshjul.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import se.arshjul.plan.PlanView.ActivityView;
import se.arshjul.plan.PlanView.GoalView;

/** Reads the goals and activities of a part of a plan for whoever was shown the part; three statements, however many there are. */
@ApplicationScoped
@Transactional
public class PlanReader {

    @PersistenceContext EntityManager em;
    @Inject ActivityRepository repository;

    public PlanView read(long contributionId) {
        var goals = repository.goalsOf(contributionId).stream()
                .sorted(Comparator.comparing(ContributionGoal::inherited).thenComparing(ContributionGoal::ordinal)
                        .thenComparing(ContributionGoal::code)).toList();
        return new PlanView(goals.stream().map(PlanReader::view).toList(),
                repository.of(contributionId).stream().map(activity -> view(activity, goals)).toList());
    }

    private static GoalView view(ContributionGoal goal) {
        return new GoalView(goal.goalId(), goal.code(), goal.wording(), goal.setBy(), goal.inherited(), goal.abstention());
    }

    /** A goal that no longer applies at the place is left out: the form offers it no more. */
    private static ActivityView view(Activity activity, List<ContributionGoal> goals) {
        var kept = activity.draft();
        var served = goals.stream().map(ContributionGoal::goalId).filter(kept.goalIds()::contains).toList();
        var draft = kept.serving(served);
        return new ActivityView(activity.id(), activity.ordinal(), draft, goals.stream().filter(goal -> kept.goalIds().contains(goal.goalId()))
                .sorted(Comparator.comparing(ContributionGoal::ordinal).thenComparing(ContributionGoal::code)).map(ContributionGoal::code).toList(),
                activity.version(), activity.savedAt(), activity.continues(), activity.status());
    }

    /** The roles that the department's activities name as their owners, to choose among. */
    public List<String> ownerRoles(long roundId) {
        return em.createQuery("""
                        SELECT DISTINCT a.ownerRole FROM Activity a JOIN a.contribution c
                        WHERE c.round.id = :round AND a.ownerRole <> '' ORDER BY a.ownerRole""", String.class)
                .setParameter("round", roundId).setMaxResults(30).getResultList();
    }
}
