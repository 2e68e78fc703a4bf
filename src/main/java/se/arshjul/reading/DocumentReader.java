package se.arshjul.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.AccessDeniedException;
import se.arshjul.security.Action;
import se.arshjul.steering.RoundKind;

/**
 * Reads plans for whoever may: a decided plan for all who are signed in, a version put to a body for those who may read its
 * matters, whatever is frozen for those who oversee, all else for those who may read drafts at the place.
 */
@ApplicationScoped
@Transactional
public class DocumentReader {

    private static final String PLANS = """
            SELECT r.id, r.name, r.period, d.name AS department, r.state, d.id AS departmentId, d.path, v.frozenAt AS decidedAt, r.kind,
                b.id AS bodyId, a.occasion AS latest
            FROM Round r JOIN r.cycle c JOIN c.department d LEFT JOIN d.body b
                LEFT JOIN Contribution w ON w.round = r AND w.kind = se.arshjul.contribution.Contribution.Kind.DEPARTMENT
                LEFT JOIN FrozenVersion v ON v.subjectId = w.id
                    AND v.occasion = se.arshjul.document.FrozenVersion.Occasion.DECIDED
                LEFT JOIN FrozenVersion a ON a.subjectId = w.id
                    AND a.number = (SELECT MAX(x.number) FROM FrozenVersion x WHERE x.subjectId = w.id
                        AND x.occasion NOT IN (se.arshjul.document.FrozenVersion.Occasion.RETURNED,
                            se.arshjul.document.FrozenVersion.Occasion.REFERRED_BACK))
            WHERE r.state <> se.arshjul.cycle.Round.State.CANCELLED
                AND (r.kind = se.arshjul.steering.RoundKind.Kind.PLAN OR r.state <> se.arshjul.cycle.Round.State.PLANNED)
            ORDER BY r.cycle.year DESC, r.opensOn DESC, d.name""";
    private static final String HEAD = """
            SELECT r.id AS roundId, r.name, r.state AS roundState, d.name AS department, n.id AS nodeId, n.path, b.id AS bodyId,
                r.kind AS roundKind, c.kind, c.state
            FROM Contribution c JOIN c.round r JOIN r.cycle y JOIN y.department d LEFT JOIN d.body b JOIN c.node n
            WHERE c.id = :id""";
    private static final String DECIDED = """
            SELECT b.name AS body, g.heldOn, d.paragraph, m.diaryNumber
            FROM Decision d JOIN d.matter m JOIN m.body b JOIN d.meeting g
            WHERE m.round.id = :round AND d.outcome IN (se.arshjul.committee.Outcome.ADOPTED,
                se.arshjul.committee.Outcome.ADOPTED_CHANGED, se.arshjul.committee.Outcome.ADOPTED_WITH_COMMISSION)
            ORDER BY d.id DESC""";

    @PersistenceContext EntityManager em;
    @Inject ContentReader contents;
    @Inject VersionStore versions;
    @Inject Access access;

    public List<PlanLine> plans(Actor actor) {
        access.require(actor, Action.READ_PUBLISHED, null);
        return Rows.stream(em.createQuery(PLANS), Plan.class).map(plan -> line(plan, actor)).toList();
    }

    /** A plan or report with the latest of its versions that has gone on; neither body nor versions need be there. */
    private record Plan(long id, String name, Period period, String department, Round.State state, long departmentId, String path,
            Instant decidedAt, RoundKind.Kind kind, Long bodyId, FrozenVersion.Occasion latest) {}

    private PlanLine line(Plan plan, Actor actor) {
        boolean laidOut = plan.state() != Round.State.PLANNED;
        return new PlanLine(plan.id(), plan.name(), plan.period().year(), plan.department(), plan.state(),
                plan.kind() != RoundKind.Kind.PLAN,
                plan.decidedAt() == null ? null : LocalDate.ofInstant(plan.decidedAt(), BusinessTime.ZONE),
                plan.decidedAt() != null || laidOut
                        && (access.permits(actor, Action.READ_DRAFT, Place.node(plan.departmentId(), plan.path()))
                            || plan.latest() != null && isOpen(plan.latest(), plan.bodyId(), Place.node(plan.departmentId(), plan.path()), actor)));
    }

    /** The contribution that holds the round's whole plan. */
    public long whole(long roundId) {
        return em.createQuery("SELECT c.id FROM Contribution c WHERE c.round.id = :round AND c.kind = :kind", Long.class)
                .setParameter("round", roundId).setParameter("kind", Contribution.Kind.DEPARTMENT).getResultStream()
                .findFirst().orElseThrow(() -> new NotFoundException("plan of round", roundId));
    }

    /** The frozen versions that the actor may read; refused to whoever may read nothing of the contribution. */
    public List<VersionNote> versions(long contributionId, Actor actor) {
        access.require(actor, Action.READ_PUBLISHED, null);
        var head = head(contributionId);
        var readable = readable(head, versions.notes(contributionId), actor);
        if (readable.isEmpty() && head.roundState() != Round.State.PUBLISHED && !access.permits(actor, Action.READ_HANDED_OVER, head.place())) {
            access.require(actor, Action.READ_DRAFT, head.place());
        }
        return readable;
    }

    /** A frozen version as it was frozen, for whoever may read it. */
    public FrozenVersion version(long contributionId, int number, Actor actor) {
        var head = head(contributionId);
        var version = versions.read(contributionId, number);
        if (!access.permits(actor, Action.READ_DRAFT, head.place())) {
            requireOpen(version.occasion(), head, actor);
        }
        return version;
    }

    private Head head(long contributionId) {
        return Rows.first(em.createQuery(HEAD).setParameter("id", contributionId), Head.class)
                .orElseThrow(() -> new NotFoundException("contribution", contributionId));
    }

    /** All versions for whoever may read drafts at the place, else those that are open to the actor. */
    private List<VersionNote> readable(Head head, List<VersionNote> notes, Actor actor) {
        return access.permits(actor, Action.READ_DRAFT, head.place()) ? notes
                : notes.stream().filter(note -> isOpen(note.occasion(), head.bodyId(), head.place(), actor)).toList();
    }

    /** A contribution with its parts: a numbered version, or what was decided, or, for those who may see drafts, what stands. */
    public PlanReading read(long contributionId, Integer number, Actor actor) {
        var head = head(contributionId);
        boolean published = head.roundState() == Round.State.PUBLISHED;
        boolean draft = access.permits(actor, Action.READ_DRAFT, head.place());
        var notes = versions.notes(contributionId);
        VersionNote shown = number != null || !draft || published ? shown(head, notes, number, contributionId) : null;
        if (!draft) {
            requireOpen(shown.occasion(), head, actor);
        }
        return new PlanReading(head.roundId(), head.name(), head.roundState(), head.department(),
                shown == null ? contents.read(contributionId) : frozen(shown, contributionId), shown,
                readable(head, notes, actor), draft,
                published ? decision(head.roundId()) : null, head.roundKind() != RoundKind.Kind.PLAN, shown == null && isEarly(head, actor));
    }

    /** A place's part with its round; its department may have no body. */
    private record Head(long roundId, String name, Round.State roundState, String department, long nodeId, String path,
            Long bodyId, RoundKind.Kind roundKind, Contribution.Kind kind, Contribution.State state) {

        Place place() {
            return Place.node(nodeId, path);
        }
    }

    private boolean isEarly(Head head, Actor actor) {
        return head.kind() == Contribution.Kind.DIVISION && head.state() == Contribution.State.WAITING
                && access.permits(actor, Action.WRITE_CONTRIBUTION, head.place());
    }

    /** Another version of what the actor is reading already. */
    public ContributionContent version(PlanReading reading, int number, Actor actor) {
        long id = reading.content().id();
        return reading.draftReadable() ? Json.read(versions.read(id, number).content(), ContributionContent.class)
                : read(id, number, actor).content();
    }

    /** A place's part of a decided plan is read out of the decided whole. */
    private VersionNote shown(Head head, List<VersionNote> notes, Integer number, long contributionId) {
        boolean ofWhole = number == null && head.roundState() == Round.State.PUBLISHED;
        return chosen(ofWhole ? versions.notes(whole(head.roundId())) : notes, number, contributionId);
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

    private void requireOpen(FrozenVersion.Occasion occasion, Head head, Actor actor) {
        if (!isOpen(occasion, head.bodyId(), head.place(), actor)) {
            throw new AccessDeniedException(Action.READ_DRAFT);
        }
    }

    /** True for a version open to more than those who may read drafts: decided, put to the actor's body, or frozen for who oversees. */
    private boolean isOpen(FrozenVersion.Occasion occasion, Long bodyId, Place place, Actor actor) {
        return switch (occasion) {
            case DECIDED -> access.permits(actor, Action.READ_PUBLISHED, null);
            case APPROVED -> bodyId != null && access.permits(actor, Action.READ_COMMITTEE, Place.body(bodyId))
                    || access.permits(actor, Action.READ_HANDED_OVER, place);
            default -> access.permits(actor, Action.READ_HANDED_OVER, place);
        };
    }

    private PlanDecision decision(long roundId) {
        return Rows.first(em.createQuery(DECIDED).setParameter("round", roundId).setMaxResults(1), PlanDecision.class).orElse(null);
    }
}
