package se.arshjul.contribution;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.contribution.ContributionView.RemarkView;
import se.arshjul.contribution.ContributionView.SectionView;
import se.arshjul.cycle.Round;
import se.arshjul.document.Block;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.steering.RoundKind;
import se.arshjul.steering.SectionKind;

/** Reads what the plan's pages show, for somebody who may see it; seven statements for a contribution, however long. */
@ApplicationScoped
@Transactional
public class ContributionReader {

    @PersistenceContext EntityManager em;
    @Inject Access access;
    @Inject ContentReader contents;
    @Inject Materials materials;
    @Inject LiveFigures figures;
    @Inject Referrals referrals;

    /** One place's contribution with its versions, for whoever may read drafts there, or what is handed over. */
    public ContributionView contribution(long id, Actor actor) {
        var head = head(id);
        requireReadable(head, actor);
        boolean mine = access.permits(actor, Action.WRITE_CONTRIBUTION, head.place());
        boolean judge = head.kind() == Contribution.Kind.UNIT
                && access.permits(actor, Action.REVIEW_CONTRIBUTION, head.parentPlace());
        return new ContributionView(head, sections(id), remarks(id), mine, judge);
    }

    /** A part that is handed over stands as it was frozen; while it is written it is for those alone who take part. */
    private void requireReadable(Head head, Actor actor) {
        if (!head.state().isHandedOver() || !access.permits(actor, Action.READ_HANDED_OVER, head.place())) {
            access.require(actor, Action.READ_DRAFT, head.place());
        }
    }

    /** What stands in a contribution and all its parts, for whoever may read drafts there. */
    public ContributionContent content(long id, Actor actor) {
        access.require(actor, Action.READ_DRAFT, head(id).place());
        return contents.read(id);
    }

    /** What the sections of a contribution hold besides their text, by their codes; for whoever was shown the contribution. */
    public Map<String, List<Block>> blocks(long id) {
        return materials.blocks(List.of(id)).getOrDefault(id, Map.of());
    }

    /** The rows that a reviewer may remark on one by one, by the code of their section; for whoever was shown the contribution. */
    public Map<String, List<SectionRow>> rows(ContributionView view) {
        var kinds = view.sections().stream().filter(section -> !section.text())
                .collect(toMap(SectionView::code, SectionView::kind, (one, other) -> one, LinkedHashMap::new));
        return kinds.isEmpty() ? Map.of() : materials.rows(view.head().id(), materials.round(view.head().id()).kind(), kinds);
    }

    /** The decision by which a political body sent the part back, where it was a body that did. */
    public Optional<PlanDecision> referral(Head head) {
        return Optional.ofNullable(head.returnedBy()).flatMap(body -> referrals.latest(head.roundId(), body));
    }

    /** The figures that a text of the contribution may take in: its own place's and those of the parts below it. */
    public List<FigureSource.Offered> figures(long id, Actor actor) {
        access.require(actor, Action.READ_DRAFT, head(id).place());
        var nodes = new LinkedHashSet<>(em.createQuery("""
                        SELECT c.node.id FROM Contribution c WHERE c.id = :id OR c.parent.id = :id
                        ORDER BY c.kind DESC, c.ordinal""", Long.class).setParameter("id", id).getResultList());
        return figures.offered(materials.round(id), nodes);
    }

    /** The parts below a contribution and how far they have come. */
    public List<PartView> parts(long id) {
        return rows("""
                SELECT c.id, c.placeName, c.state, c.dueOn FROM Contribution c WHERE c.parent.id = :id
                ORDER BY c.ordinal, c.placeName""", id, PartView.class).toList();
    }

    private Head head(long id) {
        return rows("""
                SELECT c.id, c.version, c.kind, n.code AS placeCode, c.placeName, c.state, c.dueOn, c.returnReason, r.id AS roundId,
                       r.name AS roundName, r.kindCode, r.period, n.id AS nodeId, n.path, p.id AS parentId, p.placeName AS parentName, pn.id AS parentNodeId,
                       pn.path AS parentPath, r.kind AS roundKind, c.overrideReason, r.state AS roundState, c.returnedBy, c.returnedOn
                FROM Contribution c JOIN c.round r JOIN c.node n LEFT JOIN c.parent p LEFT JOIN p.node pn
                WHERE c.id = :id""", id, HeadRow.class).findFirst().map(HeadRow::head)
                .orElseThrow(() -> new NotFoundException("contribution", id));
    }

    /** A contribution with its round and its place, and the part above it where there is one. */
    private record HeadRow(long id, int version, Contribution.Kind kind, String placeCode, String placeName,
            Contribution.State state, LocalDate dueOn, String returnReason, long roundId, String roundName, String kindCode, Period period, long nodeId, String path,
            Long parentId, String parentName, Long parentNodeId, String parentPath, RoundKind.Kind roundKind, String overrideReason,
            Round.State roundState, String returnedBy, LocalDate returnedOn) {

        Head head() {
            return new Head(id, version, kind, placeCode, placeName, state, dueOn, returnReason, roundId, roundName, roundState, kindCode,
                    period, Place.node(nodeId, path), parentId, parentName,
                    parentNodeId == null ? null : Place.node(parentNodeId, parentPath), roundKind != RoundKind.Kind.PLAN, overrideReason,
                    returnedBy, returnedOn);
        }
    }

    private List<SectionView> sections(long id) {
        var rows = rows("""
                SELECT s.code, s.heading, s.kind, s.required, s.guidance, s.body, s.version, s.savedAt, s.savedBy
                FROM Section s WHERE s.contribution.id = :id ORDER BY s.ordinal""", id, Written.class).toList();
        var current = figures.current(rows.stream().map(Written::body).toList());
        return rows.stream().map(row -> row.view(current.apply(row.body()))).toList();
    }

    private record Written(String code, String heading, SectionKind kind, boolean required, String guidance, String body,
            int version, Instant savedAt, String savedBy) {

        SectionView view(String text) {
            return new SectionView(code, heading, kind.code(), required, guidance, text, version, savedAt, savedBy);
        }
    }

    private List<RemarkView> remarks(long id) {
        return rows("""
                SELECT r.target, r.targetName, r.text, r.author, r.madeAt, r.settledAt
                FROM Remark r WHERE r.contribution.id = :id ORDER BY r.madeAt, r.id""", id, RemarkView.class).toList();
    }

    private <R extends Record> Stream<R> rows(String jpql, long id, Class<R> type) {
        return Rows.stream(em.createQuery(jpql).setParameter("id", id), type);
    }
}
