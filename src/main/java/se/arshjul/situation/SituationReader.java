package se.arshjul.situation;

import static java.util.stream.Collectors.groupingBy;

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
import se.arshjul.kernel.Rows;
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
            SELECT c.id, p.id AS parentId, c.placeName, c.kind, c.state, c.dueOn, n.id AS nodeId, n.path
            FROM Contribution c JOIN c.node n LEFT JOIN c.parent p WHERE c.round.id = :round
            ORDER BY c.ordinal, c.placeName""";

    @PersistenceContext EntityManager em;
    @Inject WorklistReader worklist;
    @Inject Access access;
    @Inject BusinessTime time;

    /** The opened rounds of the departments that the actor sees something of, newest first, by id. */
    public Map<Long, String> rounds(Actor actor) {
        var names = new LinkedHashMap<Long, String>();
        record Opened(long id, String name, String department, long departmentId, String path) {}
        Rows.stream(em.createQuery("""
                        SELECT r.id, r.name, d.name AS department, d.id AS departmentId, d.path FROM Round r JOIN r.cycle c JOIN c.department d
                        WHERE r.state NOT IN :notOpened ORDER BY r.period DESC, d.name""")
                .setParameter("notOpened", List.of(Round.State.PLANNED, Round.State.CANCELLED)), Opened.class)
                .filter(round -> seesSomethingOf(Place.node(round.departmentId(), round.path()), actor))
                .forEach(round -> names.put(round.id(), round.name() + ", " + round.department()));
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
        var below = Rows.stream(em.createQuery(PARTS).setParameter("round", roundId), Part.class).collect(groupingBy(Part::above));
        var places = new ArrayList<PlaceStanding>();
        collect(0L, below, dates, actor, places);
        return places;
    }

    /** A place's part as its row says it; the whole has none above it. */
    private record Part(long id, Long parentId, String placeName, Contribution.Kind kind, Contribution.State state,
            LocalDate dueOn, long nodeId, String path) {

        long above() {
            return parentId == null ? 0L : parentId;
        }
    }

    private void collect(Long parent, Map<Long, List<Part>> below, Map<Long, Map<Occasion, LocalDate>> dates,
            Actor actor, List<PlaceStanding> places) {
        for (Part part : below.getOrDefault(parent, List.of())) {
            var place = Place.node(part.nodeId(), part.path());
            if (access.permits(actor, Action.READ_SITUATION, place)) {
                places.add(standing(part, dates.getOrDefault(part.id(), Map.of()),
                        access.permits(actor, Action.READ_DRAFT, place), access.permits(actor, Action.WRITE_CONTRIBUTION, place)));
            }
            collect(part.id(), below, dates, actor, places);
        }
    }

    private PlaceStanding standing(Part row, Map<Occasion, LocalDate> dates, boolean readable, boolean mine) {
        var part = new PlaceStanding(row.id(), row.placeName(), row.kind(), row.state(), row.dueOn(),
                dates.getOrDefault(Occasion.HANDED_OVER, dates.get(Occasion.APPROVED)),
                later(dates.get(Occasion.RETURNED), dates.get(Occasion.REFERRED_BACK)), dates.get(Occasion.ACCEPTED), false,
                readable ? PlaceStanding.path(row.id(), row.kind(), row.state(), mine) : null);
        boolean late = part.isOutstanding() && row.dueOn().isBefore(time.today());
        return new PlaceStanding(part.id(), part.name(), part.kind(), part.state(), row.dueOn(), part.handedOver(), part.returned(),
                part.accepted(), late, part.openPath());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private Map<Long, Map<Occasion, LocalDate>> dates(long roundId) {
        var dates = new HashMap<Long, Map<Occasion, LocalDate>>();
        record Latest(long contribution, Occasion occasion, Instant frozenAt) {}
        Rows.stream(em.createQuery("""
                        SELECT v.subjectId AS contribution, v.occasion, MAX(v.frozenAt) AS frozenAt FROM FrozenVersion v, Contribution c
                        WHERE c.id = v.subjectId AND c.round.id = :round GROUP BY v.subjectId, v.occasion""")
                        .setParameter("round", roundId), Latest.class)
                .forEach(one -> dates.computeIfAbsent(one.contribution(), id -> new EnumMap<>(FrozenVersion.Occasion.class))
                        .put(one.occasion(), one.frozenAt().atZone(BusinessTime.ZONE).toLocalDate()));
        return dates;
    }

    /** Tasks that nobody answers for today, not even a superior. */
    public List<WorkItem> withoutLivingOwner() {
        return worklist.withoutLivingOwner().stream().sorted(Comparator.comparing(WorkItem::dueOn)).toList();
    }
}
