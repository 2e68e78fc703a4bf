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
import se.arshjul.api.ContributionView.ActivityView;
import se.arshjul.api.ContributionView.GoalView;
import se.arshjul.api.ContributionView.Head;
import se.arshjul.api.ContributionView.RemarkView;
import se.arshjul.api.ContributionView.SectionView;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.NotFoundException;
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
        Object[] row = em.createQuery("""
                        SELECT c.id, c.kind, c.state, n.id, n.code, c.placeName, p.id, r.id, r.name, r.state, c.dueOn,
                               c.returnReason, c.version, n.path
                        FROM Contribution c JOIN c.node n JOIN c.round r LEFT JOIN c.parent p WHERE c.id = :id""",
                        Object[].class)
                .setParameter("id", id).getResultStream().findFirst()
                .orElseThrow(() -> new NotFoundException("contribution", id));
        var action = row[9] == Round.State.PUBLISHED ? Action.READ_PUBLISHED : Action.READ_DRAFT;
        access.require(actor, action, Place.node((Long) row[3], (String) row[13]));
        return new Head((Long) row[0], row[1].toString(), row[2].toString(), (Long) row[3], (String) row[4],
                (String) row[5], (Long) row[6], (Long) row[7], (String) row[8], row[9].toString(), (LocalDate) row[10],
                (String) row[11], (Integer) row[12]);
    }

    SectionView section(long id, String code, Actor actor) {
        requireReadable(id, actor);
        return sections(id).stream().filter(section -> section.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFoundException("section", code));
    }

    private List<SectionView> sections(long id) {
        return rows("""
                SELECT s.code, s.heading, s.kind, s.required, s.guidance, s.body, s.version, s.savedAt, s.savedBy
                FROM Section s WHERE s.contribution.id = :id ORDER BY s.ordinal, s.code""", id).stream()
                .map(row -> new SectionView((String) row[0], (String) row[1], row[2].toString(), (Boolean) row[3],
                        (String) row[4], (String) row[5], (Integer) row[6], (Instant) row[7], (String) row[8])).toList();
    }

    private List<GoalView> goals(long id) {
        return rows("""
                SELECT g.goalId, g.code, g.wording, g.setBy, g.inherited, g.abstention
                FROM ContributionGoal g WHERE g.contribution.id = :id ORDER BY g.ordinal, g.code""", id).stream()
                .map(row -> new GoalView((Long) row[0], (String) row[1], (String) row[2], (String) row[3],
                        (Boolean) row[4], (String) row[5])).toList();
    }

    private List<ActivityView> activities(long id) {
        var goals = rows("SELECT a.id, g FROM Activity a JOIN a.goalIds g WHERE a.contribution.id = :id", id).stream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (Long) row[1], toSet())));
        return rows("""
                SELECT a.id, a.version, a.title, a.description, a.ownerRole, a.startsOn, a.endsOn, a.followUp, a.status
                FROM Activity a WHERE a.contribution.id = :id ORDER BY a.ordinal, a.id""", id).stream()
                .map(row -> new ActivityView((Long) row[0], (Integer) row[1], (String) row[2], (String) row[3],
                        (String) row[4], (LocalDate) row[5], (LocalDate) row[6], (String) row[7], row[8].toString(),
                        goals.getOrDefault((Long) row[0], Set.of()))).toList();
    }

    private List<RemarkView> remarks(long id) {
        return rows("""
                SELECT r.target, r.targetName, r.text, r.author, r.madeAt, r.settledAt
                FROM Remark r WHERE r.contribution.id = :id ORDER BY r.madeAt, r.id""", id).stream()
                .map(row -> new RemarkView((String) row[0], (String) row[1], (String) row[2], (String) row[3],
                        (Instant) row[4], (Instant) row[5])).toList();
    }

    private List<Object[]> rows(String jpql, long id) {
        return em.createQuery(jpql, Object[].class).setParameter("id", id).getResultList();
    }
}
