package se.arshjul.committee;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.Contribution;
import se.arshjul.document.VersionNote;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads one matter for the secretary's forms, with the meetings and places that they choose among. */
@ApplicationScoped
@Transactional
public class CommitteeReader {

    private static final String MATTER = """
            SELECT m.title, m.state, m.diaryNumber, m.rapporteur, b.name AS body, b.id AS bodyId, r.id AS roundId, r.name AS roundName,
                g.heldOn, g.papersDue, g.summonsOn, g.place,
                v.id, v.number, v.occasion, v.fingerprint, v.frozenAt, v.frozenBy, v.reason
            FROM Matter m JOIN m.body b JOIN m.round r LEFT JOIN m.meeting g, FrozenVersion v
            WHERE v.id = m.versionId AND m.id = :id""";
    private static final String DECISIONS = """
            SELECT d.id, g.heldOn, d.paragraph, d.outcome, d.wording, d.reason,
                d.returnTo, d.redoBy, d.registeredAt, d.registeredBy, v.id AS versionId, v.number AS versionNumber
            FROM Decision d JOIN d.meeting g, FrozenVersion v WHERE v.id = d.versionId AND d.matter.id = :id ORDER BY d.id""";

    @PersistenceContext EntityManager em;
    @Inject Access access;
    @Inject MatterRights rights;
    @Inject BusinessTime time;

    public MatterView matter(long id, Actor actor) {
        var matter = Rows.first(em.createQuery(MATTER).setParameter("id", id), MatterRow.class)
                .orElseThrow(() -> new NotFoundException("matter", id));
        rights.require(actor, matter.bodyId(), matter.state());
        return matter.view(id, Rows.list(em.createQuery(DECISIONS).setParameter("id", id), DecisionNote.class));
    }

    /** A matter as its row says it; one that is on no meeting has no day. */
    private record MatterRow(String title, Matter.State state, String diaryNumber, String rapporteur, String body, long bodyId,
            long roundId, String roundName, MeetingChoice meeting, VersionNote version) {

        MatterView view(long id, List<DecisionNote> decisions) {
            return new MatterView(id, title, state, diaryNumber, rapporteur, body, bodyId, roundId, roundName,
                    meeting.heldOn() == null ? null : meeting, version, decisions);
        }
    }

    /** The body's meetings from today on. */
    public List<MeetingChoice> meetingsAhead(long bodyId, Actor actor) {
        access.require(actor, Action.READ_COMMITTEE, Place.body(bodyId));
        return Rows.list(em.createQuery("""
                        SELECT m.heldOn, m.papersDue, m.summonsOn, m.place
                        FROM Meeting m WHERE m.body.id = :body AND m.heldOn >= :today ORDER BY m.heldOn""")
                .setParameter("body", bodyId).setParameter("today", time.today()), MeetingChoice.class);
    }

    /** The codes of the other bodies, by name: where a matter may be forwarded. */
    public Map<String, String> otherBodies(long bodyId) {
        var codes = new LinkedHashMap<String, String>();
        record Other(String name, String code) {}
        Rows.stream(em.createQuery("SELECT b.name, b.code FROM Body b WHERE b.id <> :body ORDER BY b.id")
                .setParameter("body", bodyId), Other.class).forEach(body -> codes.put(body.name(), body.code()));
        return codes;
    }

    /** The round's divisions with their units. */
    public List<PlaceChoice> places(long roundId) {
        var byParent = Rows.stream(em.createQuery("""
                        SELECT p.id AS parentId, c.id, c.placeName FROM Contribution c JOIN c.parent p
                        WHERE c.round.id = :round ORDER BY c.ordinal, c.placeName""")
                .setParameter("round", roundId), PartOf.class).collect(groupingBy(PartOf::parentId));
        Long whole = em.createQuery("SELECT c.id FROM Contribution c WHERE c.round.id = :round AND c.kind = :kind", Long.class)
                .setParameter("round", roundId).setParameter("kind", Contribution.Kind.DEPARTMENT).getSingleResult();
        return choices(whole, byParent);
    }

    private record PartOf(long parentId, long id, String placeName) {}

    private static List<PlaceChoice> choices(long parent, Map<Long, List<PartOf>> byParent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .map(part -> new PlaceChoice(part.id(), part.placeName(), choices(part.id(), byParent))).toList();
    }
}
