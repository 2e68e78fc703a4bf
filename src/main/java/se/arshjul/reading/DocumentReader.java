package se.arshjul.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.contribution.ContentReader;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.contribution.PlanDecision;
import se.arshjul.cycle.Round;
import se.arshjul.document.FrozenVersion;
import se.arshjul.document.Json;
import se.arshjul.document.VersionNote;
import se.arshjul.document.VersionStore;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.AccessDeniedException;
import se.arshjul.security.Action;
import se.arshjul.steering.RoundKind;

/**
 * Reads plans for whoever may: a decided plan for all who are signed in, a version put to a body for those who may read its
 * matters, all else for those who may read drafts at the place.
 */
@ApplicationScoped
@Transactional
public class DocumentReader {

    private static final String PLANS = """
            SELECT r.id, r.name, r.period, d.name, r.state, d.id, d.path, v.frozenAt, r.kind, b.id, a.occasion
            FROM Round r JOIN r.cycle c JOIN c.department d LEFT JOIN d.body b
                LEFT JOIN Contribution w ON w.round = r AND w.kind = se.arshjul.contribution.Contribution.Kind.DEPARTMENT
                LEFT JOIN FrozenVersion v ON v.contributionId = w.id
                    AND v.occasion = se.arshjul.document.FrozenVersion.Occasion.DECIDED
                LEFT JOIN FrozenVersion a ON a.contributionId = w.id
                    AND a.number = (SELECT MAX(x.number) FROM FrozenVersion x WHERE x.contributionId = w.id
                        AND x.occasion NOT IN (se.arshjul.document.FrozenVersion.Occasion.RETURNED,
                            se.arshjul.document.FrozenVersion.Occasion.REFERRED_BACK))
            WHERE r.state <> se.arshjul.cycle.Round.State.CANCELLED
                AND (r.kind = se.arshjul.steering.RoundKind.Kind.PLAN OR r.state <> se.arshjul.cycle.Round.State.PLANNED)
            ORDER BY r.cycle.year DESC, r.opensOn DESC, d.name""";
    private static final String HEAD = """
            SELECT r.id, r.name, r.state, d.name, n.id, n.path, b.id, r.kind, c.kind, c.state
            FROM Contribution c JOIN c.round r JOIN r.cycle y JOIN y.department d LEFT JOIN d.body b JOIN c.node n
            WHERE c.id = :id""";
    private static final String DECIDED = """
            SELECT NEW se.arshjul.contribution.PlanDecision(b.name, g.heldOn, d.paragraph, m.diaryNumber)
            FROM Decision d JOIN d.matter m JOIN m.body b JOIN d.meeting g
            WHERE m.round.id = :round AND d.outcome IN (se.arshjul.committee.Outcome.ADOPTED,
                se.arshjul.committee.Outcome.ADOPTED_CHANGED, se.arshjul.committee.Outcome.ADOPTED_WITH_COMMISSION)
            ORDER BY d.id DESC""";

    @PersistenceContext EntityManager em;
    @Inject ContentReader contents;
    @Inject VersionStore versions;
    @Inject Access access;

    public List<PlanLine> plans(Actor actor) {
        return em.createQuery(PLANS, Object[].class).getResultList().stream().map(row -> line(row, actor)).toList();
    }

    private PlanLine line(Object[] row, Actor actor) {
        var department = Place.node((Long) row[5], (String) row[6]);
        var state = (Round.State) row[4];
        boolean laidOut = state != Round.State.PLANNED;
        return new PlanLine((Long) row[0], (String) row[1], ((Period) row[2]).year(), (String) row[3], state,
                row[8] != RoundKind.Kind.PLAN, row[7] == null ? null : LocalDate.ofInstant(instant(row[7]), BusinessTime.ZONE),
                row[7] != null || laidOut && (access.permits(actor, Action.READ_DRAFT, department)
                        || row[10] != null && isOpen((FrozenVersion.Occasion) row[10], (Long) row[9], actor)));
    }

    /** The greatest of many moments comes as the database's own type. */
    private static Instant instant(Object value) {
        return value instanceof Timestamp at ? at.toInstant() : (Instant) value;
    }

    /** The contribution that holds the round's whole plan. */
    public long whole(long roundId) {
        return em.createQuery("SELECT c.id FROM Contribution c WHERE c.round.id = :round AND c.kind = :kind", Long.class)
                .setParameter("round", roundId).setParameter("kind", Contribution.Kind.DEPARTMENT).getResultStream()
                .findFirst().orElseThrow(() -> new NotFoundException("plan of round", roundId));
    }

    /** A contribution with its parts: a numbered version, or what was decided, or, for those who may see drafts, what stands. */
    public PlanReading read(long contributionId, Integer number, Actor actor) {
        Object[] head = em.createQuery(HEAD, Object[].class).setParameter("id", contributionId).getResultStream().findFirst()
                .orElseThrow(() -> new NotFoundException("contribution", contributionId));
        boolean published = head[2] == Round.State.PUBLISHED;
        boolean draft = access.permits(actor, Action.READ_DRAFT, Place.node((Long) head[4], (String) head[5]));
        var notes = versions.notes(contributionId);
        VersionNote shown = number != null || !draft || published ? shown(head, notes, number, contributionId) : null;
        if (!draft) {
            requireOpen(shown, (Long) head[6], actor);
        }
        return new PlanReading((Long) head[0], (String) head[1], (Round.State) head[2], (String) head[3],
                shown == null ? contents.read(contributionId) : frozen(shown, contributionId), shown,
                draft ? notes : notes.stream().filter(note -> isOpen(note.occasion(), (Long) head[6], actor)).toList(), draft,
                published ? decision((Long) head[0]) : null, head[7] != RoundKind.Kind.PLAN, shown == null && isEarly(head, actor));
    }

    private boolean isEarly(Object[] head, Actor actor) {
        return head[8] == Contribution.Kind.DIVISION && head[9] == Contribution.State.WAITING
                && access.permits(actor, Action.WRITE_CONTRIBUTION, Place.node((Long) head[4], (String) head[5]));
    }

    /** Another version of what the actor is reading already. */
    public ContributionContent version(PlanReading reading, int number, Actor actor) {
        long id = reading.content().id();
        return reading.draftReadable() ? Json.read(versions.read(id, number).content(), ContributionContent.class)
                : read(id, number, actor).content();
    }

    /** A place's part of a decided plan is read out of the decided whole. */
    private VersionNote shown(Object[] head, List<VersionNote> notes, Integer number, long contributionId) {
        boolean ofWhole = number == null && head[2] == Round.State.PUBLISHED;
        return chosen(ofWhole ? versions.notes(whole((Long) head[0])) : notes, number, contributionId);
    }

    private ContributionContent frozen(VersionNote version, long contributionId) {
        var content = Json.read(versions.read(version.id()).content(), ContributionContent.class);
        return content.part(contributionId).orElseThrow(() -> new NotFoundException("contribution", contributionId));
    }

    private static VersionNote chosen(List<VersionNote> notes, Integer number, long contributionId) {
        return notes.stream()
                .filter(note -> number == null ? !note.isSentBack() : note.number() == number)
                .reduce((first, later) -> later).orElseThrow(() -> new NotFoundException("version of", contributionId));
    }

    private void requireOpen(VersionNote shown, Long bodyId, Actor actor) {
        if (!isOpen(shown.occasion(), bodyId, actor)) {
            throw new AccessDeniedException(Action.READ_DRAFT);
        }
    }

    /** True for a version that is open to more than those who may read drafts: decided, or put to the actor's body. */
    private boolean isOpen(FrozenVersion.Occasion occasion, Long bodyId, Actor actor) {
        return switch (occasion) {
            case DECIDED -> access.permits(actor, Action.READ_PUBLISHED, null);
            case APPROVED -> bodyId != null && access.permits(actor, Action.READ_COMMITTEE, Place.body(bodyId));
            default -> false;
        };
    }

    private PlanDecision decision(long roundId) {
        return em.createQuery(DECIDED, PlanDecision.class).setParameter("round", roundId).setMaxResults(1)
                .getResultStream().findFirst().orElse(null);
    }
}
