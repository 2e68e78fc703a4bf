package se.arshjul.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.arshjul.contribution.Contribution;
import se.arshjul.kernel.NotFoundException;

/** Finds a plan's activities and the goals that apply to its parts, to be changed. */
@ApplicationScoped
public class ActivityRepository {

    @PersistenceContext EntityManager em;

    public List<Activity> of(long contributionId) {
        return em.createQuery("SELECT a FROM Activity a WHERE a.contribution.id = :id ORDER BY a.ordinal, a.id", Activity.class)
                .setParameter("id", contributionId).getResultList();
    }

    public Optional<Activity> find(long contributionId, long activityId) {
        return within(contributionId, em.find(Activity.class, activityId));
    }

    /** Keeps the activity for this transaction alone: nothing comes to hang on it meanwhile. */
    Optional<Activity> lock(long contributionId, long activityId) {
        return within(contributionId, em.find(Activity.class, activityId, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Optional<Activity> within(long contributionId, Activity found) {
        return Optional.ofNullable(found).filter(activity -> activity.contribution().id() == contributionId);
    }

    /** An empty activity after the others of its part. */
    Activity addTo(Contribution contribution) {
        int last = em.createQuery("SELECT COALESCE(MAX(a.ordinal), 0) FROM Activity a WHERE a.contribution.id = :id", Integer.class)
                .setParameter("id", contribution.id()).getSingleResult();
        return add(new Activity(contribution, last + 1));
    }

    public List<ContributionGoal> goalsOf(long contributionId) {
        return em.createQuery("SELECT g FROM ContributionGoal g WHERE g.contribution.id = :id ORDER BY g.ordinal", ContributionGoal.class)
                .setParameter("id", contributionId).getResultList();
    }

    ContributionGoal readGoal(long contributionId, long goalId) {
        return goalsOf(contributionId).stream().filter(goal -> goal.goalId() == goalId).findFirst()
                .orElseThrow(() -> new NotFoundException("goal", goalId));
    }

    List<SourceActivity> sourceActivities(LocalDate from, LocalDate to) {
        return em.createQuery("""
                        SELECT a FROM SourceActivity a JOIN FETCH a.node
                        WHERE (a.startsOn IS NULL OR a.startsOn <= :to) AND (a.endsOn IS NULL OR a.endsOn >= :from)
                        ORDER BY a.code""", SourceActivity.class)
                .setParameter("from", from).setParameter("to", to).getResultList();
    }

    <T> T add(T entity) {
        em.persist(entity);
        return entity;
    }

    void flush() {
        em.flush();
    }
}
