package se.arshjul.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/**
 * What has been said of goals over time, for whoever may see it: what was brought along and what is published everyone, what
 * a place still writes those who may read its drafts.
 */
@ApplicationScoped
@Transactional
public class AssessmentHistory {

    private static final String LINES = """
            SELECT a, g.code, n.code, n.name, n.path, g.id, n.id FROM Assessment a JOIN a.goal g JOIN a.node n
            """;
    private static final String PUBLISHED = "SELECT r.id FROM Round r WHERE r.state = se.arshjul.cycle.Round.State.PUBLISHED";

    @PersistenceContext EntityManager em;
    @Inject AssessmentRepository assessments;
    @Inject Access access;

    /** One assessment of a goal at a place; level, trend and forecast by the codes of their words. */
    public record Line(long goalId, String goal, long placeId, String place, String placeName, String period, LocalDate writtenOn,
            String level, String trend, String forecast, String comment, String author) {

        private static Line of(Object[] row) {
            var one = (Assessment) row[0];
            var draft = one.draft();
            return new Line((Long) row[5], (String) row[1], (Long) row[6], (String) row[2], (String) row[3],
                    one.period().code(), one.writtenOn(), draft.level(), draft.trend(), draft.forecast(), draft.comment(),
                    one.author());
        }

        private LocalDate ended() {
            return new Period(period).to();
        }
    }

    /** All of one goal, newest first. */
    public List<Line> of(long goalId, Actor actor) {
        return lines("WHERE g.id = :given", assessments.readGoal(goalId).id(), actor);
    }

    /** All of the periods of a year, newest first. */
    public List<Line> ofYear(int year, Actor actor) {
        return lines("WHERE a.writtenOn >= :given", LocalDate.of(year, 1, 1), actor).stream()
                .filter(line -> new Period(line.period()).year() == year).toList();
    }

    private List<Line> lines(String which, Object given, Actor actor) {
        var published = Set.copyOf(em.createQuery(PUBLISHED, Long.class).getResultList());
        return em.createQuery(LINES + which, Object[].class).setParameter("given", given).getResultList().stream()
                .filter(row -> mayRead(row, published, actor)).map(Line::of)
                .sorted(java.util.Comparator.comparing(Line::ended).thenComparing(Line::writtenOn).reversed()).toList();
    }

    private boolean mayRead(Object[] row, Set<Long> published, Actor actor) {
        var one = (Assessment) row[0];
        return one.roundId() == null || published.contains(one.roundId())
                || access.permits(actor, Action.READ_DRAFT, Place.node((Long) row[6], (String) row[4]));
    }
}
