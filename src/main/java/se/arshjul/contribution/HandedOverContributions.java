package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;
import se.arshjul.worklist.HandedOver;

/**
 * Where the contributions are that somebody's own places have handed over, and those that wait for parts sent back, in the rounds
 * still under way.
 */
@ApplicationScoped
@Transactional
public class HandedOverContributions implements HandedOver {

    @PersistenceContext EntityManager em;

    @Override
    public List<Waiting> by(Actor actor) {
        var places = own(actor);
        if (places.isEmpty()) {
            return List.of();
        }
        return Rows.stream(em.createQuery("""
                        SELECT c.id, c.placeName, c.kind, c.state, r.name AS roundName, r.state AS roundState, p.placeName AS above,
                            p.state AS aboveState, b.placeName AS again, b.dueOn AS againDue
                        FROM Contribution c JOIN c.round r LEFT JOIN c.parent p
                            LEFT JOIN Contribution b ON b.parent = c AND c.state = :waiting AND b.returnReason IS NOT NULL
                                AND b.state IN :again
                        WHERE c.node.id IN :places AND r.state IN :going AND (c.state IN :handed OR b.id IS NOT NULL)
                        ORDER BY c.dueOn, c.placeName, b.dueOn, b.placeName""")
                .setParameter("places", places)
                .setParameter("handed", List.of(Contribution.State.SUBMITTED, Contribution.State.ACCEPTED))
                .setParameter("waiting", Contribution.State.WAITING)
                .setParameter("again", List.of(Contribution.State.RETURNED, Contribution.State.WAITING))
                .setParameter("going", List.of(Round.State.OPEN, Round.State.WITH_COMMITTEE))
                .setMaxResults(20), Part.class).map(Part::waiting).toList();
    }

    private static Set<Long> own(Actor actor) {
        return actor.standings().stream()
                .filter(held -> held.role().isManager() && held.ground() != Standing.Ground.VACANT_BELOW)
                .map(held -> held.place().id()).collect(Collectors.toSet());
    }

    /** A part with the one above it, and where it waits for a part below that was sent back, that. */
    private record Part(long id, String placeName, Contribution.Kind kind, Contribution.State state, String roundName,
            Round.State roundState, String above, Contribution.State aboveState, String again, LocalDate againDue) {

        Waiting waiting() {
            String page = (kind == Contribution.Kind.UNIT ? "/contribution/contribution?id=" : "/contribution/division?id=") + id;
            return again != null ? new Waiting(placeName, roundName, "contribution.waiting.parts", again, againDue, page)
                    : new Waiting(placeName, roundName, "contribution.waiting." + where(), above == null ? "" : above, null, page);
        }

        private String where() {
            if (roundState == Round.State.WITH_COMMITTEE) {
                return "committee";
            }
            if (kind != Contribution.Kind.UNIT) {
                return "director";
            }
            if (state == Contribution.State.SUBMITTED) {
                return "review";
            }
            return aboveState.isWritable() ? "division" : "director";
        }
    }
}
