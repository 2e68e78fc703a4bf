package se.arshjul.situation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.Contribution;
import se.arshjul.cycle.Round;
import se.arshjul.document.FrozenVersion;
import se.arshjul.document.FrozenVersion.Occasion;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.worklist.WorkItem;
import se.arshjul.worklist.WorklistReader;

/** Reads how every place's part of a round stands, for whoever may see the situation there; three statements. */
@ApplicationScoped
@Transactional
public class SituationReader {

    private static final String PARTS = """
            SELECT c.id, p.id, c.placeName, c.kind, c.state, c.dueOn, n.id, n.path
            FROM Contribution c JOIN c.node n LEFT JOIN c.parent p WHERE c.round.id = :round
            ORDER BY c.ordinal, c.placeName""";

    @PersistenceContext EntityManager em;
    @Inject WorklistReader worklist;
    @Inject Access access;
    @Inject BusinessTime time;

    /** The opened rounds of the departments that the actor sees something of, newest first, by id. */
    public Map<Long, String> rounds(Actor actor) {
        var names = new LinkedHashMap<Long, String>();
        em.createQuery("""
                        SELECT r.id, r.name, d.name, d.id, d.path FROM Round r JOIN r.cycle c JOIN c.department d
                        WHERE r.state NOT IN :notOpened ORDER BY r.period DESC, d.name""", Object[].class)
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

    /** The parts in the order of the line: the whole, then each division before its units. */
    public List<PlaceStanding> places(long roundId, Actor actor) {
        var dates = dates(roundId);
        Map<Long, List<Object[]>> below = new HashMap<>();
        em.createQuery(PARTS, Object[].class).setParameter("round", roundId).getResultList()
                .forEach(row -> below.computeIfAbsent(row[1] == null ? 0L : (Long) row[1], id -> new ArrayList<>()).add(row));
        var places = new ArrayList<PlaceStanding>();
        collect(0L, below, dates, actor, places);
        return places;
    }

    private void collect(Long parent, Map<Long, List<Object[]>> below, Map<Long, Map<Occasion, LocalDate>> dates,
            Actor actor, List<PlaceStanding> places) {
        for (Object[] row : below.getOrDefault(parent, List.of())) {
            var place = Place.node((Long) row[6], (String) row[7]);
            if (access.permits(actor, Action.READ_SITUATION, place)) {
                places.add(standing(row, dates.getOrDefault((Long) row[0], Map.of()),
                        access.permits(actor, Action.READ_DRAFT, place), access.permits(actor, Action.WRITE_CONTRIBUTION, place)));
            }
            collect((Long) row[0], below, dates, actor, places);
        }
    }

    private PlaceStanding standing(Object[] row, Map<Occasion, LocalDate> dates, boolean readable, boolean mine) {
        var due = (LocalDate) row[5];
        var part = new PlaceStanding((Long) row[0], (String) row[2], (Contribution.Kind) row[3], (Contribution.State) row[4],
                due, dates.getOrDefault(Occasion.HANDED_OVER, dates.get(Occasion.APPROVED)), later(dates.get(Occasion.RETURNED), dates.get(Occasion.REFERRED_BACK)),
                dates.get(Occasion.ACCEPTED), false, 
                readable ? PlaceStanding.path((Long) row[0], (Contribution.Kind) row[3], (Contribution.State) row[4], mine) : null);
        boolean late = part.isOutstanding() && due.isBefore(time.today());
        return new PlaceStanding(part.id(), part.name(), part.kind(), part.state(), due, part.handedOver(), part.returned(),
                part.accepted(), late, part.openPath());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private Map<Long, Map<Occasion, LocalDate>> dates(long roundId) {
        var dates = new HashMap<Long, Map<Occasion, LocalDate>>();
        em.createQuery("""
                        SELECT v.contributionId, v.occasion, MAX(v.frozenAt) FROM FrozenVersion v, Contribution c
                        WHERE c.id = v.contributionId AND c.round.id = :round GROUP BY v.contributionId, v.occasion""",
                        Object[].class).setParameter("round", roundId).getResultList()
                .forEach(row -> dates.computeIfAbsent((Long) row[0], id -> new EnumMap<>(FrozenVersion.Occasion.class))
                        .put((Occasion) row[1], ((Instant) row[2]).atZone(BusinessTime.ZONE).toLocalDate()));
        return dates;
    }

    /** Tasks that nobody answers for today, not even a superior. */
    public List<WorkItem> withoutLivingOwner() {
        return worklist.withoutLivingOwner().stream().sorted(Comparator.comparing(WorkItem::dueOn)).toList();
    }
}
