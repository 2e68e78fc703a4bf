package se.arshjul.api;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjul.api.ContributionView.ActivityView;
import se.arshjul.api.ContributionView.GoalView;
import se.arshjul.api.ContributionView.Head;
import se.arshjul.api.ContributionView.RemarkView;
import se.arshjul.api.ContributionView.SectionView;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads contributions for callers who may see them: a statement for each kind of thing, however many there are. */
@ApplicationScoped
@Transactional
public class ContributionQueries {

    @PersistenceContext EntityManager em;
    @Inject Access access;

    ContributionView read(long id, Actor actor) {
        return new ContributionView(requireReadable(id, actor), sections(id), goals(id), activities(id), remarks(id));
    }

    /** The head of a contribution that the caller may see: a draft by role, a published plan by everyone. */
    Head requireReadable(long id, Actor actor) {
        var row = Rows.first(em.createQuery("""
                        SELECT c.id, c.kind, c.state, n.id AS placeId, n.code AS placeCode, c.placeName, p.id AS parentId,
                               r.id AS roundId, r.name AS roundName, r.state AS roundState, c.dueOn, c.returnReason, c.version, n.path
                        FROM Contribution c JOIN c.node n JOIN c.round r LEFT JOIN c.parent p WHERE c.id = :id""")
                .setParameter("id", id), HeadRow.class).orElseThrow(() -> new NotFoundException("contribution", id));
        var action = row.roundState() == Round.State.PUBLISHED ? Action.READ_PUBLISHED : Action.READ_DRAFT;
        access.require(actor, action, Place.node(row.placeId(), row.path()));
        return row.head();
    }

    private record HeadRow(long id, String kind, String state, long placeId, String placeCode, String placeName, Long parentId,
            long roundId, String roundName, Round.State roundState, LocalDate dueOn, String returnReason, int version, String path) {

        Head head() {
            return new Head(id, kind, state, placeId, placeCode, placeName, parentId, roundId, roundName, roundState.name(), dueOn,
                    returnReason, version);
        }
    }

    SectionView section(long id, String code, Actor actor) {
        requireReadable(id, actor);
        return sections(id).stream().filter(section -> section.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFoundException("section", code));
    }

    private List<SectionView> sections(long id) {
        return rows("""
                SELECT s.code, s.heading, s.kind, s.required, s.guidance, s.body AS written, s.version, s.savedAt, s.savedBy
                FROM Section s WHERE s.contribution.id = :id ORDER BY s.ordinal, s.code""", id, SectionRow.class)
                .map(SectionRow::view).toList();
    }

    private record SectionRow(String code, String heading, String kind, boolean required, String guidance, String written,
            int version, Instant savedAt, String savedBy) {

        SectionView view() {
            return new SectionView(code, heading, kind, required, guidance, written, version, savedAt, savedBy);
        }
    }

    private List<GoalView> goals(long id) {
        return rows("""
                SELECT g.goalId AS id, g.code, g.wording, g.setBy, g.inherited, g.abstention
                FROM ContributionGoal g WHERE g.contribution.id = :id ORDER BY g.ordinal, g.code""", id, GoalView.class).toList();
    }

    private List<ActivityView> activities(long id) {
        record Served(long activityId, long goalId) {}
        var goals = rows("SELECT a.id AS activityId, goalId FROM Activity a JOIN a.goalIds goalId WHERE a.contribution.id = :id", id,
                Served.class).collect(groupingBy(Served::activityId, mapping(Served::goalId, toSet())));
        return rows("""
                SELECT a.id, a.version, a.title, a.description, a.ownerRole, a.startsOn, a.endsOn, a.followUp, a.status
                FROM Activity a WHERE a.contribution.id = :id ORDER BY a.ordinal, a.id""", id, ActivityRow.class)
                .map(activity -> activity.view(goals.getOrDefault(activity.id(), Set.of()))).toList();
    }

    private record ActivityRow(long id, int version, String title, String description, String ownerRole, LocalDate startsOn,
            LocalDate endsOn, String followUp, String status) {

        ActivityView view(Set<Long> goalIds) {
            return new ActivityView(id, version, title, description, ownerRole, startsOn, endsOn, followUp, status, goalIds);
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
