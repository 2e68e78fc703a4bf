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
import se.arshjul.kernel.Rows;
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
            SELECT said, g.code, n.code AS place, n.name, n.path, g.id, n.id AS placeId
            FROM Assessment said JOIN said.goal g JOIN said.node n
            """;
    private static final String PUBLISHED = "SELECT r.id FROM Round r WHERE r.state = se.arshjul.cycle.Round.State.PUBLISHED";

    @PersistenceContext EntityManager em;
    @Inject AssessmentRepository assessments;
    @Inject Access access;

    /** One assessment of a goal at a place; level, trend and forecast by the codes of their words. */
    public record Line(long goalId, String goal, long placeId, String place, String placeName, String period, LocalDate writtenOn,
            String level, String trend, String forecast, String comment, String author) {

        private LocalDate ended() {
            return new Period(period).to();
        }
    }

    /** An assessment with what its goal and its place are called. */
    private record Said(Assessment said, String code, String place, String name, String path, long id, long placeId) {

        Line line() {
            var draft = said.draft();
            return new Line(id, code, placeId, place, name, said.period().code(), said.writtenOn(), draft.level(), draft.trend(),
                    draft.forecast(), draft.comment(), said.author());
        }
    }

    /** All of one goal, newest first. */
    public List<Line> of(long goalId, Actor actor) {
        access.require(actor, Action.READ_PUBLISHED, null);
        return lines("WHERE g.id = :given", assessments.readGoal(goalId).id(), actor);
    }

    /** All of the periods of a year, newest first. */
    public List<Line> ofYear(int year, Actor actor) {
        return lines("WHERE said.writtenOn >= :given", LocalDate.of(year, 1, 1), actor).stream()
                .filter(line -> new Period(line.period()).year() == year).toList();
    }

    private List<Line> lines(String which, Object given, Actor actor) {
        var published = Set.copyOf(em.createQuery(PUBLISHED, Long.class).getResultList());
        return Rows.stream(em.createQuery(LINES + which).setParameter("given", given), Said.class)
                .filter(one -> mayRead(one, published, actor)).map(Said::line)
                .sorted(java.util.Comparator.comparing(Line::ended).thenComparing(Line::writtenOn).reversed()).toList();
    }

    private boolean mayRead(Said one, Set<Long> published, Actor actor) {
        return one.said().roundId() == null || published.contains(one.said().roundId())
                || access.permits(actor, Action.READ_DRAFT, Place.node(one.placeId(), one.path()));
    }
}
