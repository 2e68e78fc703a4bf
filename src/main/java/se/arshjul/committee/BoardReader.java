package se.arshjul.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.committee.PlanOnItsWay.MatterLine;
import se.arshjul.committee.PlanOnItsWay.Tally;
import se.arshjul.contribution.Contribution;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundDates;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads the secretary's board: every plan, and every report under way, with where it is stuck, the meetings ahead, the decisions made; five statements. */
@ApplicationScoped
@Transactional
public class BoardReader {

    private static final int MEETINGS_SHOWN = 15;
    private static final int DECISIONS_SHOWN = 40;
    private static final String ROUNDS = """
            SELECT r.id, r.name, d.name, r.state, r.opensOn, r.unitsDue, r.divisionsDue, r.directorDue, b.id
            FROM Round r JOIN r.cycle c JOIN c.department d LEFT JOIN d.body b
            WHERE r.state <> se.arshjul.cycle.Round.State.CANCELLED AND (r.kind = se.arshjul.steering.RoundKind.Kind.PLAN
                OR r.toCommittee = true AND r.state <> se.arshjul.cycle.Round.State.PLANNED)
            ORDER BY c.year DESC, r.opensOn DESC, d.name""";
    private static final String MATTERS = """
            SELECT m.round.id, m.id, m.state, m.diaryNumber, g.heldOn, d.outcome, d.paragraph
            FROM Matter m LEFT JOIN m.meeting g
                LEFT JOIN Decision d ON d.id = (SELECT MAX(x.id) FROM Decision x WHERE x.matter = m) ORDER BY m.id""";

    @PersistenceContext EntityManager em;
    @Inject Access access;
    @Inject BusinessTime time;

    /** The plans whose matters the actor may read. */
    public List<PlanOnItsWay> plans(Actor actor) {
        var tallies = tallies();
        var matters = new HashMap<Long, MatterLine>();
        rows(MATTERS).forEach(row -> matters.put((Long) row[0], new MatterLine((Long) row[1], (Matter.State) row[2],
                (String) row[3], (LocalDate) row[4], (Outcome) row[5], (String) row[6])));
        return rows(ROUNDS).stream().filter(row -> mayRead(actor, (Long) row[8]))
                .map(row -> plan(row, tallies.getOrDefault((Long) row[0], new Parts()), matters.get((Long) row[0]))).toList();
    }

    private static PlanOnItsWay plan(Object[] row, Parts parts, MatterLine matter) {
        var dates = new RoundDates((LocalDate) row[4], (LocalDate) row[5], (LocalDate) row[6], (LocalDate) row[7]);
        return new PlanOnItsWay((Long) row[0], (String) row[1], (String) row[2], (Round.State) row[3], dates,
                parts.of(Contribution.Kind.UNIT), parts.of(Contribution.Kind.DIVISION), parts.whole, parts.wholeDue, matter);
    }

    private boolean mayRead(Actor actor, Long bodyId) {
        return access.permits(actor, Action.READ_COMMITTEE, bodyId == null ? null : Place.body(bodyId));
    }

    /** How the parts of one round stand. */
    private static final class Parts {

        private final Map<Contribution.Kind, Tally> tallies = new EnumMap<>(Contribution.Kind.class);
        private Contribution.State whole;
        private LocalDate wholeDue;

        void add(Contribution.Kind kind, Contribution.State state, long count, LocalDate earliestDue) {
            boolean in = state == Contribution.State.ACCEPTED
                    || kind == Contribution.Kind.DIVISION && state == Contribution.State.SUBMITTED;
            tallies.put(kind, of(kind).plus(count, in, earliestDue));
            if (kind == Contribution.Kind.DEPARTMENT) {
                whole = state;
                wholeDue = earliestDue;
            }
        }

        Tally of(Contribution.Kind kind) {
            return tallies.getOrDefault(kind, Tally.NONE);
        }
    }

    private Map<Long, Parts> tallies() {
        var rounds = new HashMap<Long, Parts>();
        rows("SELECT c.round.id, c.kind, c.state, COUNT(c.id), MIN(c.dueOn) FROM Contribution c GROUP BY c.round.id, c.kind, c.state")
                .forEach(row -> rounds.computeIfAbsent((Long) row[0], id -> new Parts())
                        .add((Contribution.Kind) row[1], (Contribution.State) row[2], (Long) row[3], day(row[4])));
        return rounds;
    }

    /** The least of many days comes as the database's own type. */
    private static LocalDate day(Object value) {
        return value instanceof Date day ? day.toLocalDate() : (LocalDate) value;
    }

    private List<Object[]> rows(String jpql) {
        return em.createQuery(jpql, Object[].class).getResultList();
    }

    /** The meetings from today on, of the bodies whose matters the actor may read. */
    public List<MeetingLine> meetings(Actor actor) {
        return em.createQuery("""
                        SELECT b.name, m.heldOn, m.papersDue, m.summonsOn, COUNT(x.id), b.id
                        FROM Meeting m JOIN m.body b LEFT JOIN Matter x ON x.meeting = m WHERE m.heldOn >= :today
                        GROUP BY m.id, b.name, m.heldOn, m.papersDue, m.summonsOn, b.id ORDER BY m.heldOn""", Object[].class)
                .setParameter("today", time.today()).setMaxResults(MEETINGS_SHOWN).getResultList().stream()
                .filter(row -> mayRead(actor, (Long) row[5]))
                .map(row -> new MeetingLine((String) row[0], (LocalDate) row[1], (LocalDate) row[2], (LocalDate) row[3],
                        (Long) row[4])).toList();
    }

    /** The latest decisions. */
    public List<DecisionLine> decisions(Actor actor) {
        return em.createQuery("""
                        SELECT b.name, g.heldOn, d.paragraph, m.title, m.diaryNumber, d.outcome, m.id, m.round.id, b.id
                        FROM Decision d JOIN d.meeting g JOIN g.body b JOIN d.matter m ORDER BY g.heldOn DESC, d.id DESC""",
                        Object[].class).setMaxResults(DECISIONS_SHOWN).getResultList().stream()
                .filter(row -> mayRead(actor, (Long) row[8]))
                .map(row -> new DecisionLine((String) row[0], (LocalDate) row[1], (String) row[2], (String) row[3],
                        (String) row[4], (Outcome) row[5], (Long) row[6], (Long) row[7])).toList();
    }
}
