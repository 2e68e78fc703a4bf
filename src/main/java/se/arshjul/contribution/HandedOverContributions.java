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
        return em.createQuery("""
                        SELECT c.id, c.placeName, c.kind, c.state, r.name, r.state, p.placeName, p.state, b.placeName, b.dueOn
                        FROM Contribution c JOIN c.round r LEFT JOIN c.parent p
                            LEFT JOIN Contribution b ON b.parent = c AND c.state = :waiting AND b.returnReason IS NOT NULL
                                AND b.state IN :again
                        WHERE c.node.id IN :places AND r.state IN :going AND (c.state IN :handed OR b.id IS NOT NULL)
                        ORDER BY c.dueOn, c.placeName, b.dueOn, b.placeName""", Object[].class)
                .setParameter("places", places)
                .setParameter("handed", List.of(Contribution.State.SUBMITTED, Contribution.State.ACCEPTED))
                .setParameter("waiting", Contribution.State.WAITING)
                .setParameter("again", List.of(Contribution.State.RETURNED, Contribution.State.WAITING))
                .setParameter("going", List.of(Round.State.OPEN, Round.State.WITH_COMMITTEE))
                .setMaxResults(20).getResultStream().map(HandedOverContributions::waiting).toList();
    }

    private static Set<Long> own(Actor actor) {
        return actor.standings().stream()
                .filter(held -> held.role().isManager() && held.ground() != Standing.Ground.VACANT_BELOW)
                .map(held -> held.place().id()).collect(Collectors.toSet());
    }

    private static Waiting waiting(Object[] row) {
        var kind = (Contribution.Kind) row[2];
        String page = kind == Contribution.Kind.UNIT ? "/contribution/contribution?id=" : "/contribution/division?id=";
        if (row[8] != null) {
            return new Waiting((String) row[1], (String) row[4], "contribution.waiting.parts", (String) row[8], (LocalDate) row[9], page + row[0]);
        }
        return new Waiting((String) row[1], (String) row[4],
                "contribution.waiting." + where((Contribution.State) row[3], (Round.State) row[5], kind, (Contribution.State) row[7]),
                row[6] == null ? "" : (String) row[6], null, page + row[0]);
    }

    private static String where(Contribution.State own, Round.State round, Contribution.Kind kind, Contribution.State above) {
        if (round == Round.State.WITH_COMMITTEE) {
            return "committee";
        }
        if (kind != Contribution.Kind.UNIT) {
            return "director";
        }
        if (own == Contribution.State.SUBMITTED) {
            return "review";
        }
        return above.isWritable() ? "division" : "director";
    }
}
