package se.arshjul.followup;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.goal.GoalApplies;
import se.arshjul.goal.GoalAtPlace;
import se.arshjul.goal.Wording;
import se.arshjul.plan.GoalMaterial;
import se.arshjul.steering.GoalLevel;
import se.arshjul.steering.SteeringModel;

/** Reads the goals of some places' reports; a constant number of statements, however many places. */
@ApplicationScoped
public class GoalSheets {

    private static final String GOALS = """
            SELECT c.id, n.id, g.goalId, g.code, g.wording, g.setBy, g.inherited, o.text
            FROM ContributionGoal g JOIN g.contribution c JOIN c.node n, Goal o
            WHERE c.id IN :ids AND o.id = g.goalId ORDER BY g.ordinal, g.code""";
    private static final String SECTIONS = """
            SELECT c.id, s.code FROM Section s JOIN s.contribution c
            WHERE c.id IN :ids AND s.kind = :goals ORDER BY s.ordinal""";

    private static final String LINKS = """
            SELECT g.id, n.id, a.link FROM GoalApplies a JOIN a.goal g JOIN a.node n
            WHERE n.id IN (SELECT c.node.id FROM Contribution c WHERE c.id IN :ids)""";

    @PersistenceContext EntityManager em;
    @Inject SteeringModel steering;
    @Inject FollowedActivities activities;

    GoalSheet read(RoundOfSections round, Collection<Long> contributionIds) {
        return read(round, contributionIds, goalSections(contributionIds).stream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toList()))));
    }

    /** The same where it is known which sections for goals each contribution has. */
    GoalSheet read(RoundOfSections round, Map<Long, List<String>> sections) {
        return read(round, sections.keySet(), sections);
    }

    private GoalSheet read(RoundOfSections round, Collection<Long> contributionIds, Map<Long, List<String>> sections) {
        var rows = rows(GOALS, contributionIds);
        var chain = chain(round);
        var links = rows(LINKS, contributionIds).stream().collect(toMap(
                row -> new GoalAtPlace((Long) row[0], (Long) row[1]), row -> (GoalApplies.Link) row[2]));
        var served = rows.stream().anyMatch(row -> (Boolean) row[6]) ? served(round) : Map.<Long, Set<Long>>of();
        return new GoalSheet(rows.stream().map(row -> goal(row, chain, sections, served, links)).toList(), chain);
    }

    private static AssessedGoal goal(Object[] row, GoalChain chain, Map<Long, List<String>> sections, Map<Long, Set<Long>> served,
            Map<GoalAtPlace, GoalApplies.Link> links) {
        var where = new GoalAtPlace((Long) row[2], (Long) row[1]);
        return new AssessedGoal((Long) row[0], where, (String) row[3], (String) row[4],
                Wording.sharedBeside((String) row[4], (String) row[7]), (String) row[5],
                chain.levelName(where.goalId()), chain.above(where.goalId()), (Boolean) row[6], links.get(where),
                chain.sectionOf(where.goalId(), sections.getOrDefault((Long) row[0], List.of())),
                served.getOrDefault(where.nodeId(), Set.of()).contains(where.goalId()));
    }

    private Map<Long, Set<Long>> served(RoundOfSections round) {
        return activities.of(round).entrySet().stream().collect(toMap(Map.Entry::getKey,
                place -> place.getValue().stream().collect(flatMapping(one -> one.goalIds().stream(), toSet()))));
    }

    GoalChain chain(RoundOfSections round) {
        return round.answers().once(GoalChain.class, this::chain);
    }

    private GoalChain chain() {
        var levels = steering.goalLevels().stream().collect(toMap(GoalLevel::code, GoalLevel::name));
        var links = new HashMap<Long, GoalChain.Link>();
        em.createQuery("SELECT g.id, g.levelCode, p.id, g.code FROM Goal g LEFT JOIN g.parent p", Object[].class).getResultList()
                .forEach(row -> links.put((Long) row[0], new GoalChain.Link((String) row[3], (String) row[1],
                        levels.getOrDefault((String) row[1], ""), (Long) row[2])));
        return new GoalChain(links, levels.keySet());
    }

    private List<Object[]> goalSections(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery(SECTIONS, Object[].class).setParameter("ids", ids)
                .setParameter("goals", GoalMaterial.KIND).getResultList();
    }

    private List<Object[]> rows(String jpql, Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : em.createQuery(jpql, Object[].class).setParameter("ids", ids).getResultList();
    }
}
