package se.arshjul.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
import se.arshjul.kernel.Rows;
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
            SELECT r.id, r.name, d.name AS department, r.state, r.opensOn, r.unitsDue, r.divisionsDue, r.directorDue, b.id AS bodyId
            FROM Round r JOIN r.cycle c JOIN c.department d LEFT JOIN d.body b
            WHERE r.state <> se.arshjul.cycle.Round.State.CANCELLED AND (r.kind = se.arshjul.steering.RoundKind.Kind.PLAN
                OR r.toCommittee = true AND r.state <> se.arshjul.cycle.Round.State.PLANNED)
            ORDER BY c.year DESC, r.opensOn DESC, d.name""";
    private static final String MATTERS = """
            SELECT m.round.id AS roundId, m.id, m.state, m.diaryNumber, g.heldOn, d.outcome, d.paragraph
            FROM Matter m LEFT JOIN m.meeting g
                LEFT JOIN Decision d ON d.id = (SELECT MAX(x.id) FROM Decision x WHERE x.matter = m) ORDER BY m.id""";

    @PersistenceContext EntityManager em;
    @Inject Access access;
    @Inject BusinessTime time;

    /** The plans whose matters the actor may read. */
    public List<PlanOnItsWay> plans(Actor actor) {
        var tallies = tallies();
        var matters = new HashMap<Long, MatterLine>();
        record MatterOfRound(long roundId, MatterLine matter) {}
        Rows.stream(em.createQuery(MATTERS), MatterOfRound.class).forEach(row -> matters.put(row.roundId(), row.matter()));
        return Rows.stream(em.createQuery(ROUNDS), RoundOfBoard.class).filter(round -> mayRead(actor, round.bodyId()))
                .map(round -> plan(round, tallies.getOrDefault(round.id(), new Parts()), matters.get(round.id()))).toList();
    }

    private record RoundOfBoard(long id, String name, String department, Round.State state, RoundDates dates, Long bodyId) {}

    private static PlanOnItsWay plan(RoundOfBoard round, Parts parts, MatterLine matter) {
        return new PlanOnItsWay(round.id(), round.name(), round.department(), round.state(), round.dates(),
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
        record Standing(long roundId, Contribution.Kind kind, Contribution.State state, long parts, LocalDate earliestDue) {}
        Rows.stream(em.createQuery("""
                        SELECT c.round.id AS roundId, c.kind, c.state, COUNT(c.id) AS parts, MIN(c.dueOn) AS earliestDue
                        FROM Contribution c GROUP BY c.round.id, c.kind, c.state"""), Standing.class)
                .forEach(row -> rounds.computeIfAbsent(row.roundId(), id -> new Parts())
                        .add(row.kind(), row.state(), row.parts(), row.earliestDue()));
        return rounds;
    }

    /** The meetings from today on, of the bodies whose matters the actor may read. */
    public List<MeetingLine> meetings(Actor actor) {
        record Ahead(MeetingLine meeting, long bodyId) {}
        return Rows.stream(em.createQuery("""
                        SELECT b.name AS body, m.heldOn, m.papersDue, m.summonsOn, COUNT(x.id) AS matters, b.id AS bodyId
                        FROM Meeting m JOIN m.body b LEFT JOIN Matter x ON x.meeting = m WHERE m.heldOn >= :today
                        GROUP BY m.id, b.name, m.heldOn, m.papersDue, m.summonsOn, b.id ORDER BY m.heldOn""")
                .setParameter("today", time.today()).setMaxResults(MEETINGS_SHOWN), Ahead.class)
                .filter(row -> mayRead(actor, row.bodyId())).map(Ahead::meeting).toList();
    }

    /** The latest decisions. */
    public List<DecisionLine> decisions(Actor actor) {
        record Made(DecisionLine decision, long bodyId) {}
        return Rows.stream(em.createQuery("""
                        SELECT b.name AS body, g.heldOn, d.paragraph, m.title, m.diaryNumber, d.outcome, m.id AS matterId,
                            m.round.id AS roundId, b.id AS bodyId
                        FROM Decision d JOIN d.meeting g JOIN g.body b JOIN d.matter m ORDER BY g.heldOn DESC, d.id DESC""")
                .setMaxResults(DECISIONS_SHOWN), Made.class)
                .filter(row -> mayRead(actor, row.bodyId())).map(Made::decision).toList();
    }
}
