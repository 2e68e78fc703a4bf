package se.arshjul.situation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.Contribution;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.situation.YearSituation.PlaceOfYear;
import se.arshjul.situation.YearSituation.RoundHead;

/** Reads how every place stands in every round of a year, for whoever may see the situation there; two statements. */
@ApplicationScoped
@Transactional
public class YearSituationReader {

    private static final String ROUNDS = """
            SELECT r.id, r.name, r.state, r.opensOn FROM Round r WHERE r.cycle.id = :cycle ORDER BY r.opensOn, r.id""";
    private static final String PARTS = """
            SELECT c.id, pn.id AS aboveId, c.placeName, c.kind, c.state, c.dueOn, n.id AS nodeId, n.path, r.id AS roundId,
                r.state AS roundState
            FROM Contribution c JOIN c.round r JOIN c.node n LEFT JOIN c.parent p LEFT JOIN p.node pn
            WHERE r.cycle.id = :cycle AND r.state <> se.arshjul.cycle.Round.State.CANCELLED
            ORDER BY c.ordinal, c.placeName, r.opensOn""";

    @PersistenceContext EntityManager em;
    @Inject Access access;
    @Inject BusinessTime time;

    /** The years with an opened round of which the actor sees something, newest first, by the cycle's id. */
    public Map<Long, String> years(Actor actor) {
        var names = new LinkedHashMap<Long, String>();
        record Opened(long id, int year, String department, long departmentId, String path) {}
        Rows.stream(em.createQuery("""
                        SELECT c.id, c.year, d.name AS department, d.id AS departmentId, d.path FROM AnnualCycle c JOIN c.department d
                        WHERE EXISTS (SELECT r FROM Round r WHERE r.cycle = c AND r.state NOT IN :notOpened)
                        ORDER BY c.year DESC, d.name""")
                .setParameter("notOpened", List.of(Round.State.PLANNED, Round.State.CANCELLED)), Opened.class)
                .filter(cycle -> seesSomethingOf(Place.node(cycle.departmentId(), cycle.path()), actor))
                .forEach(cycle -> names.put(cycle.id(), cycle.year() + ", " + cycle.department()));
        return names;
    }

    private boolean seesSomethingOf(Place department, Actor actor) {
        return access.permits(actor, Action.READ_SITUATION, department)
                || actor.standings().stream().map(Standing::place).filter(department::isAbove)
                        .anyMatch(place -> access.permits(actor, Action.READ_SITUATION, place));
    }

    public YearSituation year(long cycleId, Actor actor) {
        var rounds = Rows.list(em.createQuery(ROUNDS).setParameter("cycle", cycleId), RoundHead.class);
        var below = Rows.stream(em.createQuery(PARTS).setParameter("cycle", cycleId), Part.class).collect(groupingBy(Part::above,
                groupingBy(Part::nodeId, LinkedHashMap::new, toList())));
        var places = new ArrayList<PlaceOfYear>();
        collect(0L, below, actor, places);
        return new YearSituation(rounds, places);
    }

    /** A place's part in a round as its row says it; the whole has none above it. */
    private record Part(long id, Long aboveId, String placeName, Contribution.Kind kind, Contribution.State state, LocalDate dueOn,
            long nodeId, String path, long roundId, Round.State roundState) {

        long above() {
            return aboveId == null ? 0L : aboveId;
        }
    }

    /** The places in the order of the line; one that has been moved in the year stands where each part was written. */
    private void collect(long parent, Map<Long, ? extends Map<Long, List<Part>>> below, Actor actor, List<PlaceOfYear> places) {
        if (!below.containsKey(parent)) {
            return;
        }
        below.get(parent).forEach((nodeId, parts) -> {
            var newest = parts.get(parts.size() - 1);
            var place = Place.node(nodeId, newest.path());
            if (access.permits(actor, Action.READ_SITUATION, place)) {
                boolean readable = access.permits(actor, Action.READ_DRAFT, place);
                boolean mine = access.permits(actor, Action.WRITE_CONTRIBUTION, place);
                var standings = new LinkedHashMap<Long, PlaceStanding>();
                parts.forEach(part -> standings.put(part.roundId(), standing(part, readable, mine)));
                places.add(new PlaceOfYear(nodeId, newest.placeName(), newest.kind(), standings));
            }
            collect(nodeId, below, actor, places);
        });
    }

    private PlaceStanding standing(Part row, boolean readable, boolean mine) {
        var part = new PlaceStanding(row.id(), row.placeName(), row.kind(), row.state(), row.dueOn(), null, null, null, false,
                readable ? PlaceStanding.path(row.id(), row.kind(), row.state(), mine) : null);
        boolean late = row.roundState() == Round.State.OPEN && part.isOutstanding() && part.dueOn().isBefore(time.today());
        return new PlaceStanding(part.id(), part.name(), part.kind(), part.state(), part.dueOn(), null, null, null, late,
                part.openPath());
    }
}
