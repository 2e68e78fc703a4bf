package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.Deed;
import se.arshjul.audit.Retried;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Saved;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
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
    @Inject BusinessTime time;

    /** What was found at a place and under it, from the top down. */
    public Map<BookPlace, List<Finding>> findings(long nodeId, Period period, boolean forecast, Actor actor) {
        access.require(actor, Action.READ_FIGURES, Place.of(organisation.readNode(nodeId)));
        return reviews.review(period, forecast).findingsUnder(nodeId);
    }

    /**
     * Explains a finding as its values stand now, over the version that the writer saw; an explanation of earlier values is
     * written over too.
     */
    public Saved explain(Explained what, String note, int seenVersion, Actor actor) {
        var node = organisation.readNode(what.nodeId());
        var on = access.granting(actor, Action.REPORT_FIGURES, Place.of(node));
        var finding = find(what);
        var its = noteOn(what, node);
        if (!its.says(note, finding.valuePrint())) {
            its.explain(note, finding.valuePrint(), seenVersion);
            its.sign(actor.signs(on, time.now()));
            em.persist(its);
            em.flush();
            audit.tell(Deed.of(actor, on, "money.explained")
                    .about("figure-" + node.id(), node.name()).typing(what.period() + " " + what.code(), what.round()));
        }
        return its.saved(its.note());
    }

    /** The finding that is explained: of which round's figures, where, and its code. */
    public record Explained(String round, long nodeId, Period period, boolean forecast, String code) {

        /** A finding of a round's figures; the round is called by the subject that its changes of hands are told of. */
        public static Explained of(Round round, long nodeId, String code) {
            return new Explained(round.processKey(), nodeId, round.period(), round.forecast(), code);
        }
    }

    private Finding find(Explained what) {
        return reviews.review(what.period(), what.forecast()).findings(what.nodeId()).stream()
                .filter(found -> found.code().equals(what.code())).findFirst()
                .orElseThrow(() -> new RuleBrokenException("money.findingGone"));
    }

    private FindingNote noteOn(Explained what, Node node) {
        return em.createQuery("SELECT n FROM FindingNote n WHERE n.node = :node AND n.period = :period AND n.finding = :code",
                        FindingNote.class).setParameter("node", node).setParameter("period", what.period().code())
                .setParameter("code", what.code()).getResultStream().findFirst()
                .orElseGet(() -> new FindingNote(node, what.period().code(), what.code()));
    }
}
