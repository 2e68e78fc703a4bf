package se.arshjul.situation;

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
            SELECT c.id, pn.id, c.placeName, c.kind, c.state, c.dueOn, n.id, n.path, r.id, r.state
            FROM Contribution c JOIN c.round r JOIN c.node n LEFT JOIN c.parent p LEFT JOIN p.node pn
            WHERE r.cycle.id = :cycle AND r.state <> se.arshjul.cycle.Round.State.CANCELLED
            ORDER BY c.ordinal, c.placeName, r.opensOn""";

    @PersistenceContext EntityManager em;
    @Inject Access access;
    @Inject BusinessTime time;

    /** The years with an opened round of which the actor sees something, newest first, by the cycle's id. */
    public Map<Long, String> years(Actor actor) {
        var names = new LinkedHashMap<Long, String>();
        em.createQuery("""
                        SELECT c.id, c.year, d.name, d.id, d.path FROM AnnualCycle c JOIN c.department d
                        WHERE EXISTS (SELECT r FROM Round r WHERE r.cycle = c AND r.state NOT IN :notOpened)
                        ORDER BY c.year DESC, d.name""", Object[].class)
                .setParameter("notOpened", List.of(Round.State.PLANNED, Round.State.CANCELLED)).getResultList().stream()
                .filter(row -> seesSomethingOf(Place.node((Long) row[3], (String) row[4]), actor))
                .forEach(row -> names.put((Long) row[0], row[1] + ", " + row[2]));
        return names;
    }

    private boolean seesSomethingOf(Place department, Actor actor) {
        return access.permits(actor, Action.READ_SITUATION, department)
                || actor.standings().stream().map(Standing::place).filter(department::isAbove)
                        .anyMatch(place -> access.permits(actor, Action.READ_SITUATION, place));
    }

    public YearSituation year(long cycleId, Actor actor) {
        var rounds = em.createQuery(ROUNDS, Object[].class).setParameter("cycle", cycleId).getResultList().stream()
                .map(row -> new RoundHead((Long) row[0], (String) row[1], (Round.State) row[2], (LocalDate) row[3])).toList();
        Map<Long, Map<Long, List<Object[]>>> below = new LinkedHashMap<>();
        em.createQuery(PARTS, Object[].class).setParameter("cycle", cycleId).getResultList()
                .forEach(row -> below.computeIfAbsent(row[1] == null ? 0L : (Long) row[1], id -> new LinkedHashMap<>())
                        .computeIfAbsent((Long) row[6], id -> new ArrayList<>()).add(row));
        var places = new ArrayList<PlaceOfYear>();
        collect(0L, below, actor, places);
        return new YearSituation(rounds, places);
    }

    /** The places in the order of the line; one that has been moved in the year stands where each part was written. */
    private void collect(long parent, Map<Long, Map<Long, List<Object[]>>> below, Actor actor, List<PlaceOfYear> places) {
        below.getOrDefault(parent, Map.of()).forEach((nodeId, rows) -> {
            var newest = rows.get(rows.size() - 1);
            var place = Place.node(nodeId, (String) newest[7]);
            if (access.permits(actor, Action.READ_SITUATION, place)) {
                boolean readable = access.permits(actor, Action.READ_DRAFT, place);
                boolean mine = access.permits(actor, Action.WRITE_CONTRIBUTION, place);
                var parts = new LinkedHashMap<Long, PlaceStanding>();
                rows.forEach(row -> parts.put((Long) row[8], standing(row, readable, mine)));
                places.add(new PlaceOfYear(nodeId, (String) newest[2], (Contribution.Kind) newest[3], parts));
            }
            collect(nodeId, below, actor, places);
        });
    }

    private PlaceStanding standing(Object[] row, boolean readable, boolean mine) {
        var part = new PlaceStanding((Long) row[0], (String) row[2], (Contribution.Kind) row[3], (Contribution.State) row[4],
                (LocalDate) row[5], null, null, null, false, 
                readable ? PlaceStanding.path((Long) row[0], (Contribution.Kind) row[3], (Contribution.State) row[4], mine) : null);
        boolean late = row[9] == Round.State.OPEN && part.isOutstanding() && part.dueOn().isBefore(time.today());
        return new PlaceStanding(part.id(), part.name(), part.kind(), part.state(), part.dueOn(), null, null, null, late,
                part.openPath());
    }
}
