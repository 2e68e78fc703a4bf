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
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.contribution.ContributionView.RemarkView;
import se.arshjul.contribution.ContributionView.SectionView;
import se.arshjul.cycle.Round;
import se.arshjul.document.Block;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Period;
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

    /** One place's contribution with its versions, for whoever may read drafts there. */
    public ContributionView contribution(long id, Actor actor) {
        var head = head(id);
        access.require(actor, Action.READ_DRAFT, head.place());
        boolean mine = access.permits(actor, Action.WRITE_CONTRIBUTION, head.place());
        boolean judge = head.kind() == Contribution.Kind.UNIT
                && access.permits(actor, Action.REVIEW_CONTRIBUTION, head.parentPlace());
        return new ContributionView(head, sections(id), remarks(id), mine, judge);
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
        if (head.returnedBy() == null) {
            return Optional.empty();
        }
        return em.createQuery("""
                        SELECT NEW se.arshjul.contribution.PlanDecision(b.name, g.heldOn, d.paragraph, m.diaryNumber)
                        FROM Decision d JOIN d.matter m JOIN d.meeting g JOIN g.body b WHERE m.round.id = :round AND b.name = :by
                            AND d.outcome = se.arshjul.committee.Outcome.REFERRED_BACK ORDER BY d.id DESC""", PlanDecision.class)
                .setParameter("round", head.roundId()).setParameter("by", head.returnedBy()).setMaxResults(1)
                .getResultStream().findFirst();
    }

    /** The figures that a text of the contribution may take in: its own place's and those of the parts below it. */
    public List<FigureSource.Offered> figures(long id, Actor actor) {
        access.require(actor, Action.READ_DRAFT, head(id).place());
        var nodes = new LinkedHashSet<Long>();
        rows("SELECT c.node.id, c.kind FROM Contribution c WHERE c.id = :id OR c.parent.id = :id ORDER BY c.kind DESC, c.ordinal", id)
                .forEach(row -> nodes.add((Long) row[0]));
        return figures.offered(materials.round(id), nodes);
    }

    /** The parts below a contribution and how far they have come. */
    public List<PartView> parts(long id) {
        return rows("""
                SELECT c.id, c.placeName, c.state, c.dueOn FROM Contribution c WHERE c.parent.id = :id
                ORDER BY c.ordinal, c.placeName""", id).stream()
                .map(row -> new PartView((Long) row[0], (String) row[1], (Contribution.State) row[2], (LocalDate) row[3]))
                .toList();
    }

    private Head head(long id) {
        return rows("""
                SELECT c.kind, c.placeName, c.state, c.dueOn, c.returnReason, r.id, r.name, r.kindCode, r.period,
                       n.id, n.path, p.id, p.placeName, pn.id, pn.path, r.kind, c.overrideReason, r.state,
                       c.returnedBy, c.returnedOn
                FROM Contribution c JOIN c.round r JOIN c.node n LEFT JOIN c.parent p LEFT JOIN p.node pn
                WHERE c.id = :id""", id).stream().findFirst().map(row -> head(id, row))
                .orElseThrow(() -> new NotFoundException("contribution", id));
    }

    private static Head head(long id, Object[] row) {
        Place parent = row[13] == null ? null : Place.node((Long) row[13], (String) row[14]);
        return new Head(id, (Contribution.Kind) row[0], (String) row[1], (Contribution.State) row[2], (LocalDate) row[3],
                (String) row[4], (Long) row[5], (String) row[6], (String) row[7], (Period) row[8],
                Place.node((Long) row[9], (String) row[10]), (Long) row[11], (String) row[12], parent,
                row[15] != RoundKind.Kind.PLAN, row[17] == Round.State.CANCELLED, (String) row[16],
                (String) row[18], (LocalDate) row[19]);
    }

    private List<SectionView> sections(long id) {
        var rows = rows("""
                SELECT s.code, s.heading, s.kind, s.required, s.guidance, s.body, s.version, s.savedAt
                FROM Section s WHERE s.contribution.id = :id ORDER BY s.ordinal""", id);
        var current = figures.current(rows.stream().map(row -> (String) row[5]).toList());
        return rows.stream().map(row -> new SectionView((String) row[0], (String) row[1], ((SectionKind) row[2]).code(),
                (Boolean) row[3], (String) row[4], current.apply((String) row[5]), (Integer) row[6], (Instant) row[7]))
                .toList();
    }

    private List<RemarkView> remarks(long id) {
        return rows("""
                SELECT r.target, r.targetName, r.text, r.author, r.madeAt, r.settledAt
                FROM Remark r WHERE r.contribution.id = :id ORDER BY r.madeAt, r.id""", id).stream()
                .map(row -> new RemarkView((String) row[0], (String) row[1], (String) row[2], (String) row[3],
                        (Instant) row[4], row[5] != null)).toList();
    }

    private List<Object[]> rows(String jpql, long id) {
        return em.createQuery(jpql, Object[].class).setParameter("id", id).getResultList();
    }
}
