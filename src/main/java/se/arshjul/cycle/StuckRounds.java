package se.arshjul.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.notice.OpenStep;
import se.arshjul.notice.StandingStill;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.worklist.WorkItem;
import se.arshjul.worklist.WorklistReader;

/** Tells a department's planner which of its rounds wait past the day for their figures, their approval or their committee. */
@ApplicationScoped
public class StuckRounds implements StandingStill {

    /** What a whole round waits for is about the round itself or the matter that it became; the rest is one place's. */
    private static final List<String> OF_A_WHOLE_ROUND = List.of("round-", "matter-");

    @PersistenceContext EntityManager em;
    @Inject WorklistReader worklist;
    @Inject BusinessTime time;

    @Override
    public List<OpenStep> before(Actor actor) {
        var departments = actor.standings().stream().filter(standing -> standing.role() == Role.PLANNER)
                .map(Standing::place).filter(place -> place.kind() == Place.Kind.NODE).map(Place::id).distinct().toList();
        if (departments.isEmpty()) {
            return List.of();
        }
        var rounds = em.createQuery("SELECT r.id FROM Round r WHERE r.cycle.department.id IN :departments", Long.class)
                .setParameter("departments", departments).getResultList();
        return worklist.late(rounds).stream().filter(item -> OF_A_WHOLE_ROUND.stream().anyMatch(item.processKey()::startsWith))
                .map(WorkItem::asStep).toList();
    }
}
