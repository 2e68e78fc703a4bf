package se.arshjul.followup;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.cycle.Round;
import se.arshjul.followup.FollowedActivity.Told;
import se.arshjul.goal.Goal;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.EarlierPlaces;
import se.arshjul.plan.Activity;
import se.arshjul.plan.SourceActivity;

/**
 * Finds the activities that are followed up: those of the department's plan for the year, or where the portal has no plan of
 * the year those that the municipality brought with it (followup-7). A constant number of statements, however many places.
 */
@ApplicationScoped
public class FollowedActivities {

    @PersistenceContext EntityManager em;
    @Inject EarlierPlaces earlier;

    /** What every place that takes part in the round follows, by place. */
    Map<Long, List<FollowedActivity>> of(RoundOfSections round) {
        return round.answers().once(FollowedActivities.class, () -> read(round));
    }

    private Map<Long, List<FollowedActivity>> read(RoundOfSections round) {
        var before = placesBefore(round);
        var following = new Following(before);
        var planned = planned(round.departmentId(), round.period().year(), following.allPlanned()).stream()
                .collect(groupingBy(FollowedActivity::nodeId));
        var all = new HashMap<Long, List<FollowedActivity>>();
        before.keySet().forEach(place -> all.put(place, following.followedBy(place).stream()
                .flatMap(from -> planned.getOrDefault(from, List.of()).stream()).toList()));
        return all;
    }

    /** The places that take part in the round, each with those that it replaced. */
    Map<Long, Set<Long>> placesBefore(RoundOfSections round) {
        return round.answers().once(EarlierPlaces.class, () -> earlier.of(em.createQuery(
                        "SELECT c.node.id FROM Contribution c WHERE c.round.id = :round", Long.class)
                .setParameter("round", round.id()).getResultList()));
    }

    /** What some places had planned for a year, with all that has been told of it. */
    List<FollowedActivity> planned(long departmentId, int year, Collection<Long> nodes) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        var period = Period.ofYear(year);
        var plan = planRound(departmentId, period);
        return plan.isEmpty() ? brought(period, nodes) : ofPlan(plan.get(0), nodes);
    }

    private List<Long> planRound(long departmentId, Period year) {
        return em.createQuery("""
                        SELECT r.id FROM Round r WHERE r.cycle.department.id = :department AND r.period = :year
                        AND r.kind = se.arshjul.steering.RoundKind.Kind.PLAN AND r.state NOT IN :none""", Long.class)
                .setParameter("department", departmentId).setParameter("year", year)
                .setParameter("none", List.of(Round.State.PLANNED, Round.State.CANCELLED)).getResultList();
    }

    private List<FollowedActivity> ofPlan(long planRound, Collection<Long> nodes) {
        var rows = Rows.list(em.createQuery("""
                        SELECT a.id, n.id AS nodeId, c.placeName, a.title, a.description, a.ownerRole, a.startsOn, a.endsOn, a.followUp,
                               a.status, a.sourceCode
                        FROM Activity a JOIN a.contribution c JOIN c.node n WHERE c.round.id = :round AND n.id IN :nodes
                        ORDER BY n.path, a.ordinal, a.id""")
                .setParameter("round", planRound).setParameter("nodes", nodes), Planned.class);
        var ids = rows.stream().map(Planned::id).toList();
        var goals = goals(ids);
        var told = told("activityId", ids);
        return rows.stream().map(row -> row.followed(goals.getOrDefault(row.id(), Set.of()),
                told.getOrDefault(ActivityKey.plan(row.id()), List.of()))).toList();
    }

    /** An activity as the plan says it. */
    private record Planned(long id, long nodeId, String placeName, String title, String description, String ownerRole,
            LocalDate startsOn, LocalDate endsOn, String followUp, Activity.Status status, String sourceCode) {

        FollowedActivity followed(Set<Long> goalIds, List<Told> told) {
            return new FollowedActivity(ActivityKey.plan(id), sourceCode, nodeId, placeName, title, description, ownerRole, startsOn,
                    endsOn, followUp, status, goalIds, told);
        }
    }

    private Map<Long, Set<Long>> goals(List<Long> ids) {
        record Served(long id, long goalId) {}
        return ids.isEmpty() ? Map.of()
                : Rows.stream(em.createQuery("SELECT a.id, goalId FROM Activity a JOIN a.goalIds goalId WHERE a.id IN :ids")
                        .setParameter("ids", ids), Served.class).collect(groupingBy(Served::id, mapping(Served::goalId, toSet())));
    }

    private List<FollowedActivity> brought(Period year, Collection<Long> nodes) {
        var all = em.createQuery("""
                        SELECT a FROM SourceActivity a JOIN FETCH a.node n WHERE n.id IN :nodes
                        AND (a.startsOn IS NULL OR a.startsOn <= :to) AND (a.endsOn IS NULL OR a.endsOn >= :from)
                        ORDER BY n.path, a.code""", SourceActivity.class)
                .setParameter("nodes", nodes).setParameter("from", year.from()).setParameter("to", year.to()).getResultList();
        var codes = all.isEmpty() ? Map.<String, Long>of() : goalIds();
        var told = told("sourceActivityId", all.stream().map(SourceActivity::id).toList());
        return all.stream().map(one -> new FollowedActivity(ActivityKey.brought(one.id()), one.code(), one.node().id(), one.node().name(),
                one.title(), one.description(), "", one.startsOn(), one.endsOn(), "", one.status(),
                one.goalCodes().stream().map(codes::get).filter(java.util.Objects::nonNull).collect(toSet()),
                told.getOrDefault(ActivityKey.brought(one.id()), List.of()))).toList();
    }

    private Map<String, Long> goalIds() {
        var ids = new HashMap<String, Long>();
        em.createQuery("SELECT g FROM Goal g", Goal.class).getResultList().forEach(goal -> ids.put(goal.code(), goal.id()));
        return ids;
    }

    private Map<ActivityKey, List<Told>> told(String key, List<Long> ids) {
        var told = new HashMap<ActivityKey, List<Told>>();
        if (!ids.isEmpty()) {
            Rows.stream(em.createQuery("SELECT progress, r.name, r.period, r.state FROM ActivityProgress progress, Round r"
                            + " WHERE r.id = progress.roundId AND progress." + key + " IN :ids").setParameter("ids", ids), InRound.class)
                    .forEach(row -> told.computeIfAbsent(row.progress().activity(), one -> new ArrayList<>()).add(row.told()));
        }
        told.values().forEach(list -> list.sort(comparing((Told one) -> one.period().to()).reversed()));
        return told;
    }

    /** What was said of an activity, with the round that it was said in. */
    private record InRound(ActivityProgress progress, String name, Period period, Round.State state) {

        Told told() {
            return new Told(progress.roundId(), name, period, progress.draft(), progress.author(), progress.writtenOn(),
                    progress.savedAt(), progress.version(), state == Round.State.PUBLISHED);
        }
    }
}
