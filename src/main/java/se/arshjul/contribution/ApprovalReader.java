package se.arshjul.contribution;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjul.cycle.Round;
import se.arshjul.document.FrozenVersion;
import se.arshjul.document.Json;
import se.arshjul.document.VersionStore;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads the whole for the director: what stands, and what stood when it last left the director's hands. */
@ApplicationScoped
@Transactional
public class ApprovalReader {

    @PersistenceContext EntityManager em;
    @Inject ContributionReader plans;
    @Inject ContentReader contents;
    @Inject VersionStore versions;
    @Inject Access access;

    /** The whole's own part, as the director writes it. */
    public ContributionView whole(long roundId, Actor actor) {
        var whole = plans.contribution(wholeId(roundId), actor);
        access.require(actor, Action.APPROVE_WHOLE, whole.head().place());
        return whole;
    }

    /** True when the whole goes on to the committee; otherwise the approval publishes it. */
    public boolean goesToCommittee(long roundId) {
        return em.find(Round.class, roundId).toCommittee();
    }

    private long wholeId(long roundId) {
        return em.createQuery("SELECT c.id FROM Contribution c WHERE c.round.id = :round AND c.kind = :kind", Long.class)
                .setParameter("round", roundId).setParameter("kind", Contribution.Kind.DEPARTMENT).getResultStream()
                .findFirst().orElseThrow(() -> new NotFoundException("plan of round", roundId));
    }

    public List<DivisionPart> divisions(long wholeId) {
        return Rows.list(em.createQuery("""
                        SELECT c.id, c.placeName AS name, c.state, COUNT(u.id) AS units, c.overrideReason, c.dueOn
                        FROM Contribution c LEFT JOIN Contribution u ON u.parent = c WHERE c.parent.id = :whole
                        GROUP BY c.id, c.placeName, c.state, c.ordinal, c.overrideReason, c.dueOn ORDER BY c.ordinal, c.placeName""")
                .setParameter("whole", wholeId), DivisionPart.class);
    }

    /** The whole as it stands, with every division and unit. */
    public ContributionContent content(long wholeId, Place place, Actor actor) {
        access.require(actor, Action.READ_DRAFT, place);
        return contents.read(wholeId);
    }

    /**
     * The whole as the director last let go of it: the version last approved, or where divisions have been returned since,
     * those divisions as they were returned; empty when nothing has left the director's hands before.
     */
    public Optional<ContributionContent> before(ContributionContent now) {
        var approved = versions.latest(now.id(), FrozenVersion.Occasion.APPROVED);
        var returned = returned(now.id());
        if (approved.isEmpty() && returned.isEmpty()) {
            return Optional.empty();
        }
        var base = approved.map(version -> Json.read(version.content(), ContributionContent.class)).orElse(now);
        var since = approved.map(FrozenVersion::frozenAt);
        return Optional.of(base.with(base.parts().stream().map(part -> Optional.ofNullable(returned.get(part.id()))
                .filter(version -> since.isEmpty() || version.frozenAt().isAfter(since.get()))
                .map(version -> Json.read(version.content(), ContributionContent.class)).orElse(part)).toList()));
    }

    private Map<Long, FrozenVersion> returned(long wholeId) {
        return em.createQuery("""
                        SELECT v FROM FrozenVersion v, Contribution c
                        WHERE c.id = v.subjectId AND c.parent.id = :whole AND v.occasion IN :returned
                        ORDER BY v.number""", FrozenVersion.class)
                .setParameter("whole", wholeId).setParameter("returned", List.of(FrozenVersion.Occasion.RETURNED, FrozenVersion.Occasion.REFERRED_BACK)).getResultList()
                .stream().collect(toMap(FrozenVersion::subjectId, version -> version, (first, later) -> later));
    }
}
