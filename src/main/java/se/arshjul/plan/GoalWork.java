package se.arshjul.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjul.contribution.Contribution;
import se.arshjul.cycle.Round;
import se.arshjul.goal.PlaceAtWork;
import se.arshjul.goal.PlaceAtWork.Deed;
import se.arshjul.goal.PlaceAtWork.Work;
import se.arshjul.goal.PlacesAtWork;
import se.arshjul.goal.Wording;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Tells the goal chain what each place does for its goals; five statements, however many places. */
@ApplicationScoped
@Transactional
public class GoalWork implements PlacesAtWork {

    private static final String PLACES = """
            SELECT c.id, c.placeName, p.placeName AS above, r.state, n.id AS nodeId, n.path
            FROM Contribution c JOIN c.node n JOIN c.round r LEFT JOIN c.parent p, RoundKind k
            WHERE k.code = r.kindCode AND k.kind = se.arshjul.steering.RoundKind.Kind.PLAN AND r.period = :year
                AND r.state <> se.arshjul.cycle.Round.State.CANCELLED
            ORDER BY n.path""";
    private static final String GOALS = """
            SELECT c.id AS contributionId, g.goalId, g.code, g.wording, g.inherited, g.abstention, o.text
            FROM ContributionGoal g JOIN g.contribution c, Goal o
            WHERE c.round.period = :year AND o.id = g.goalId ORDER BY g.inherited, g.ordinal, g.code""";
    private static final String DEEDS = """
            SELECT c.id AS contributionId, a.id, a.title, a.ownerRole, a.status
            FROM Activity a JOIN a.contribution c WHERE c.round.period = :year ORDER BY a.ordinal, a.id""";
    private static final String SERVED = """
            SELECT a.id, goalId FROM Activity a JOIN a.goalIds goalId WHERE a.contribution.round.period = :year""";

    @PersistenceContext EntityManager em;
    @Inject Access access;

    @Override
    public Seen during(Period year, Actor actor) {
        var goals = rows(GOALS, year, Aim.class).collect(groupingBy(Aim::contributionId));
        var deeds = rows(DEEDS, year, Doing.class).collect(groupingBy(Doing::contributionId));
        var served = rows(SERVED, year, Served.class).collect(groupingBy(Served::id, mapping(Served::goalId, toSet())));
        var seen = rows(PLACES, year, Part.class).collect(partitioningBy(part -> mayRead(part, actor)));
        var places = seen.get(true).stream().map(part -> place(part, goals.getOrDefault(part.id(), List.of()),
                deeds.getOrDefault(part.id(), List.of()), served)).toList();
        return new Seen(places, seen.get(false).stream().flatMap(part -> goals.getOrDefault(part.id(), List.of()).stream())
                .map(Aim::goalId).collect(toSet()));
    }

    private record Part(long id, String placeName, String above, Round.State state, long nodeId, String path) {}

    private record Aim(long contributionId, long goalId, String code, String wording, boolean inherited, String abstention,
            String text) {}

    private record Doing(long contributionId, long id, String title, String ownerRole, String status) {

        Deed deed() {
            return new Deed(id, title, ownerRole, status);
        }
    }

    private record Served(long id, long goalId) {}

    /** What is decided may everyone read; what is being written, those who may read drafts there. */
    private boolean mayRead(Part part, Actor actor) {
        return part.state() == Round.State.PUBLISHED
                || access.permits(actor, Action.READ_DRAFT, Place.node(part.nodeId(), part.path()));
    }

    private static PlaceAtWork place(Part part, List<Aim> goals, List<Doing> deeds, Map<Long, Set<Long>> served) {
        var work = goals.stream().map(goal -> work(goal, deeds, served)).toList();
        return new PlaceAtWork(part.id(), part.nodeId(), part.placeName(), part.above(), work,
                deeds.stream().filter(deed -> !served.containsKey(deed.id())).map(Doing::deed).toList());
    }

    private static Work work(Aim goal, List<Doing> deeds, Map<Long, Set<Long>> served) {
        return new Work(goal.goalId(), goal.code(), goal.wording(), Wording.sharedBeside(goal.wording(), goal.text()),
                goal.inherited(), goal.abstention(),
                deeds.stream().filter(deed -> served.getOrDefault(deed.id(), Set.of()).contains(goal.goalId())).map(Doing::deed).toList());
    }

    private <R extends Record> Stream<R> rows(String jpql, Period year, Class<R> type) {
        return Rows.stream(em.createQuery(jpql).setParameter("year", year), type);
    }
}
