package se.arshjul.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.Contribution;
import se.arshjul.cycle.Round;
import se.arshjul.goal.PlaceAtWork;
import se.arshjul.goal.PlaceAtWork.Deed;
import se.arshjul.goal.PlaceAtWork.Work;
import se.arshjul.goal.PlacesAtWork;
import se.arshjul.goal.Wording;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Tells the goal chain what each place does for its goals; five statements, however many places. */
@ApplicationScoped
@Transactional
public class GoalWork implements PlacesAtWork {

    private static final String PLACES = """
            SELECT c.id, c.placeName, p.placeName, r.state, n.id, n.path
            FROM Contribution c JOIN c.node n JOIN c.round r LEFT JOIN c.parent p, RoundKind k
            WHERE k.code = r.kindCode AND k.kind = se.arshjul.steering.RoundKind.Kind.PLAN AND r.period = :year
                AND r.state <> se.arshjul.cycle.Round.State.CANCELLED
            ORDER BY n.path""";
    private static final String GOALS = """
            SELECT c.id, g.goalId, g.code, g.wording, g.inherited, g.abstention, o.text
            FROM ContributionGoal g JOIN g.contribution c, Goal o
            WHERE c.round.period = :year AND o.id = g.goalId ORDER BY g.inherited, g.ordinal, g.code""";
    private static final String DEEDS = """
            SELECT c.id, a.id, a.title, a.ownerRole, a.status
            FROM Activity a JOIN a.contribution c WHERE c.round.period = :year ORDER BY a.ordinal, a.id""";
    private static final String SERVED = """
            SELECT a.id, i FROM Activity a JOIN a.goalIds i WHERE a.contribution.round.period = :year""";

    @PersistenceContext EntityManager em;
    @Inject Access access;

    @Override
    public Seen during(Period year, Actor actor) {
        var goals = rows(GOALS, year).stream().collect(groupingBy(row -> (Long) row[0]));
        var deeds = rows(DEEDS, year).stream().collect(groupingBy(row -> (Long) row[0]));
        var served = rows(SERVED, year).stream().collect(groupingBy(row -> (Long) row[0]));
        var seen = rows(PLACES, year).stream().collect(partitioningBy(row -> mayRead(row, actor)));
        var places = seen.get(true).stream().map(row -> place(row, goals.getOrDefault((Long) row[0], List.of()),
                deeds.getOrDefault((Long) row[0], List.of()), served)).toList();
        return new Seen(places, seen.get(false).stream().flatMap(row -> goals.getOrDefault((Long) row[0], List.of()).stream())
                .map(goal -> (Long) goal[1]).collect(toSet()));
    }

    /** What is decided may everyone read; what is being written, those who may read drafts there. */
    private boolean mayRead(Object[] row, Actor actor) {
        return row[3] == Round.State.PUBLISHED
                || access.permits(actor, Action.READ_DRAFT, Place.node((Long) row[4], (String) row[5]));
    }

    private static PlaceAtWork place(Object[] row, List<Object[]> goals, List<Object[]> deeds,
            Map<Long, List<Object[]>> served) {
        var work = goals.stream().map(goal -> work(goal, deeds, served)).toList();
        return new PlaceAtWork((Long) row[0], (Long) row[4], (String) row[1], (String) row[2], work,
                deeds.stream().filter(deed -> !served.containsKey((Long) deed[1])).map(GoalWork::deed).toList());
    }

    private static Work work(Object[] goal, List<Object[]> deeds, Map<Long, List<Object[]>> served) {
        return new Work((Long) goal[1], (String) goal[2], (String) goal[3], Wording.sharedBeside((String) goal[3], (String) goal[6]),
                (Boolean) goal[4], (String) goal[5],
                deeds.stream().filter(deed -> serves(deed, (Long) goal[1], served)).map(GoalWork::deed).toList());
    }

    private static boolean serves(Object[] deed, Long goalId, Map<Long, List<Object[]>> served) {
        return served.getOrDefault((Long) deed[1], List.of()).stream().anyMatch(link -> link[1].equals(goalId));
    }

    private static Deed deed(Object[] row) {
        return new Deed((Long) row[1], (String) row[2], (String) row[3], row[4].toString());
    }

    private List<Object[]> rows(String jpql, Period year) {
        return em.createQuery(jpql, Object[].class).setParameter("year", year).getResultList();
    }
}
