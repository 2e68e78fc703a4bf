package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Retried;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Shows what the number review found to those who may read the figures, and keeps their explanations (money-7). */
@ApplicationScoped
@Retried
@Transactional
public class FindingService {

    @PersistenceContext EntityManager em;
    @Inject ReviewReader reviews;
    @Inject OrganisationRepository organisation;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
    @Inject BusinessTime time;

    /** What was found at a place and under it, from the top down. */
    public Map<BookPlace, List<Finding>> findings(long nodeId, Period period, boolean forecast, Actor actor) {
        access.require(actor, Action.READ_FIGURES, Place.of(organisation.readNode(nodeId)));
        return reviews.review(period, forecast).findingsUnder(nodeId);
    }

    /** Explains a finding as its values stand now; an explanation of earlier values is written over. */
    public void explain(Explained what, String note, CommandKey key, Actor actor) {
        var node = organisation.readNode(what.nodeId());
        var on = access.granting(actor, Action.REPORT_FIGURES, Place.of(node));
        receipts.once(key, actor, "money.explain", () -> keep(what, note, node, actor, on));
    }

    /** The finding that is explained: where, in which period of a report with a forecast or without, and its code. */
    public record Explained(long nodeId, Period period, boolean forecast, String code) {}

    private void keep(Explained what, String note, Node node, Actor actor, Standing on) {
        var finding = reviews.review(what.period(), what.forecast()).findings(what.nodeId()).stream()
                .filter(found -> found.code().equals(what.code())).findFirst()
                .orElseThrow(() -> new RuleBrokenException("money.findingGone"));
        var its = em.createQuery("SELECT n FROM FindingNote n WHERE n.node = :node AND n.period = :period AND n.finding = :code",
                        FindingNote.class).setParameter("node", node).setParameter("period", what.period().code())
                .setParameter("code", what.code()).getResultStream().findFirst()
                .orElseGet(() -> new FindingNote(node, what.period().code(), what.code()));
        its.explain(note, finding.valuePrint());
        its.sign(actor.signature(on), time.now());
        em.persist(its);
        audit.tell(actor, on.actingFor(), "money.explained", "figure-" + node.id(), node.name(), what.period() + " " + what.code());
    }
}
