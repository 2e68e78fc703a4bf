package se.arshjul.committee;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.Contribution;
import se.arshjul.document.VersionNote;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads one matter for the secretary's forms, with the meetings and places that they choose among. */
@ApplicationScoped
@Transactional
public class CommitteeReader {

    private static final String MATTER = """
            SELECT m.title, m.state, m.diaryNumber, m.rapporteur, b.name, b.id, r.id, r.name, g.heldOn, g.papersDue,
                g.summonsOn, g.place, v.id, v.number, v.occasion, v.fingerprint, v.frozenAt, v.frozenBy, v.reason
            FROM Matter m JOIN m.body b JOIN m.round r LEFT JOIN m.meeting g, FrozenVersion v
            WHERE v.id = m.versionId AND m.id = :id""";
    private static final String DECISIONS = """
            SELECT NEW se.arshjul.committee.DecisionNote(d.id, g.heldOn, d.paragraph, d.outcome, d.wording, d.reason,
                d.returnTo, d.redoBy, d.registeredAt, d.registeredBy, v.id, v.number)
            FROM Decision d JOIN d.meeting g, FrozenVersion v WHERE v.id = d.versionId AND d.matter.id = :id ORDER BY d.id""";

    @PersistenceContext EntityManager em;
    @Inject Access access;
    @Inject BusinessTime time;

    public MatterView matter(long id, Actor actor) {
        Object[] row = em.createQuery(MATTER, Object[].class).setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFoundException("matter", id));
        access.require(actor, Action.READ_COMMITTEE, Place.body((Long) row[5]));
        return new MatterView(id, (String) row[0], (Matter.State) row[1], (String) row[2], (String) row[3],
                (String) row[4], (Long) row[5], (Long) row[6], (String) row[7], meeting(row), version(row),
                em.createQuery(DECISIONS, DecisionNote.class).setParameter("id", id).getResultList());
    }

    private static MeetingChoice meeting(Object[] row) {
        return row[8] == null ? null
                : new MeetingChoice((LocalDate) row[8], (LocalDate) row[9], (LocalDate) row[10], (String) row[11]);
    }

    private static VersionNote version(Object[] row) {
        return new VersionNote((Long) row[12], (Integer) row[13],
                (se.arshjul.document.FrozenVersion.Occasion) row[14], (String) row[15], (Instant) row[16],
                (String) row[17], (String) row[18]);
    }

    /** The body's meetings from today on. */
    public List<MeetingChoice> meetingsAhead(long bodyId, Actor actor) {
        access.require(actor, Action.READ_COMMITTEE, Place.body(bodyId));
        return em.createQuery("""
                        SELECT NEW se.arshjul.committee.MeetingChoice(m.heldOn, m.papersDue, m.summonsOn, m.place)
                        FROM Meeting m WHERE m.body.id = :body AND m.heldOn >= :today ORDER BY m.heldOn""",
                        MeetingChoice.class)
                .setParameter("body", bodyId).setParameter("today", time.today()).getResultList();
    }

    /** The codes of the other bodies, by name: where a matter may be forwarded. */
    public Map<String, String> otherBodies(long bodyId) {
        var codes = new LinkedHashMap<String, String>();
        em.createQuery("SELECT b.name, b.code FROM Body b WHERE b.id <> :body ORDER BY b.id", Object[].class)
                .setParameter("body", bodyId).getResultList()
                .forEach(row -> codes.put((String) row[0], (String) row[1]));
        return codes;
    }

    /** The round's divisions with their units. */
    public List<PlaceChoice> places(long roundId) {
        Map<Long, List<Object[]>> byParent = em.createQuery("""
                        SELECT p.id, c.id, c.placeName FROM Contribution c JOIN c.parent p
                        WHERE c.round.id = :round ORDER BY c.ordinal, c.placeName""", Object[].class)
                .setParameter("round", roundId).getResultList().stream().collect(groupingBy(row -> (Long) row[0]));
        Long whole = em.createQuery("SELECT c.id FROM Contribution c WHERE c.round.id = :round AND c.kind = :kind", Long.class)
                .setParameter("round", roundId).setParameter("kind", Contribution.Kind.DEPARTMENT).getSingleResult();
        return choices(whole, byParent);
    }

    private static List<PlaceChoice> choices(long parent, Map<Long, List<Object[]>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(row -> new PlaceChoice((Long) row[1], (String) row[2], choices((Long) row[1], byParent))).toList();
    }
}
