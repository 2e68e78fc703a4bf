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
import java.util.stream.Stream;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.goal.GoalApplies;
import se.arshjul.goal.GoalAtPlace;
import se.arshjul.goal.Wording;
import se.arshjul.kernel.Rows;
import se.arshjul.plan.GoalMaterial;
import se.arshjul.steering.GoalLevel;
import se.arshjul.steering.SteeringModel;

/** Reads the goals of some places' reports; a constant number of statements, however many places. */
@ApplicationScoped
public class GoalSheets {

    private static final String GOALS = """
            SELECT c.id AS contributionId, n.id AS nodeId, g.goalId, g.code, g.wording, g.setBy, g.inherited, o.text
            FROM ContributionGoal g JOIN g.contribution c JOIN c.node n, Goal o
            WHERE c.id IN :ids AND o.id = g.goalId ORDER BY g.ordinal, g.code""";
    private static final String SECTIONS = """
            SELECT c.id AS contributionId, s.code FROM Section s JOIN s.contribution c
            WHERE c.id IN :ids AND s.kind = :goals ORDER BY s.ordinal""";

    private static final String LINKS = """
            SELECT g.id AS goalId, n.id AS nodeId, a.link FROM GoalApplies a JOIN a.goal g JOIN a.node n
            WHERE n.id IN (SELECT c.node.id FROM Contribution c WHERE c.id IN :ids)""";

    @PersistenceContext EntityManager em;
    @Inject SteeringModel steering;
    @Inject FollowedActivities activities;

    GoalSheet read(RoundOfSections round, Collection<Long> contributionIds) {
        return read(round, contributionIds, goalSections(contributionIds)
                .collect(groupingBy(SectionOf::contributionId, mapping(SectionOf::code, toList()))));
    }

    /** The same where it is known which sections for goals each contribution has. */
    GoalSheet read(RoundOfSections round, Map<Long, List<String>> sections) {
        return read(round, sections.keySet(), sections);
    }

    private GoalSheet read(RoundOfSections round, Collection<Long> contributionIds, Map<Long, List<String>> sections) {
        var goals = rows(GOALS, contributionIds, GoalRow.class).toList();
        var chain = chain(round);
        record LinkOf(long goalId, long nodeId, GoalApplies.Link link) {}
        var links = rows(LINKS, contributionIds, LinkOf.class)
                .collect(toMap(row -> new GoalAtPlace(row.goalId(), row.nodeId()), LinkOf::link));
        var served = goals.stream().anyMatch(GoalRow::inherited) ? served(round) : Map.<Long, Set<Long>>of();
        return new GoalSheet(goals.stream().map(goal -> goal(goal, chain, sections, served, links)).toList(), chain);
    }

    /** A goal as it stands in a place's part, with the words that all share. */
    private record GoalRow(long contributionId, long nodeId, long goalId, String code, String wording, String setBy,
            boolean inherited, String text) {}

    private static AssessedGoal goal(GoalRow goal, GoalChain chain, Map<Long, List<String>> sections, Map<Long, Set<Long>> served,
            Map<GoalAtPlace, GoalApplies.Link> links) {
        var where = new GoalAtPlace(goal.goalId(), goal.nodeId());
        return new AssessedGoal(goal.contributionId(), where, goal.code(), goal.wording(),
                Wording.sharedBeside(goal.wording(), goal.text()), goal.setBy(),
                chain.levelName(where.goalId()), chain.above(where.goalId()), goal.inherited(), links.get(where),
                chain.sectionOf(where.goalId(), sections.getOrDefault(goal.contributionId(), List.of())),
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
        record Hung(long id, String levelCode, Long aboveId, String code) {}
        Rows.stream(em.createQuery("SELECT g.id, g.levelCode, p.id AS aboveId, g.code FROM Goal g LEFT JOIN g.parent p"), Hung.class)
                .forEach(goal -> links.put(goal.id(), new GoalChain.Link(goal.code(), goal.levelCode(),
                        levels.getOrDefault(goal.levelCode(), ""), goal.aboveId())));
        return new GoalChain(links, levels.keySet());
    }

    private record SectionOf(long contributionId, String code) {}

    private Stream<SectionOf> goalSections(Collection<Long> ids) {
        return ids.isEmpty() ? Stream.of() : Rows.stream(em.createQuery(SECTIONS).setParameter("ids", ids)
                .setParameter("goals", GoalMaterial.KIND), SectionOf.class);
    }

    private <R extends Record> Stream<R> rows(String jpql, Collection<Long> ids, Class<R> type) {
        return ids.isEmpty() ? Stream.of() : Rows.stream(em.createQuery(jpql).setParameter("ids", ids), type);
    }
}
