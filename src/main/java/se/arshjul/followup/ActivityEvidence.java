package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.cycle.Round;
import se.arshjul.goal.Finding;
import se.arshjul.goal.Finding.Says;
import se.arshjul.goal.GoalAtPlace;
import se.arshjul.goal.GoalEvidence;
import se.arshjul.plan.Activity.Status;

/** What has been done for a goal, at the place and at the places below it, by the end of the round's period. */
@ApplicationScoped
class ActivityEvidence implements GoalEvidence {

    @PersistenceContext EntityManager em;
    @Inject FollowedActivities activities;
    @Inject PlacesOfRound places;

    @Override
    public Map<GoalAtPlace, List<Finding>> findings(Question question) {
        var round = em.find(Round.class, question.roundId());
        if (round == null || question.goals().isEmpty()) {
            return Map.of();
        }
        var followed = activities.of(RoundOfSections.of(round));
        var parts = places.of(question.roundId());
        var all = new HashMap<GoalAtPlace, List<Finding>>();
        for (GoalAtPlace where : question.goals()) {
            var serving = parts.stream().filter(part -> isAtOrBelow(part, where, parts))
                    .flatMap(part -> followed.getOrDefault(part.nodeId(), List.of()).stream())
                    .filter(one -> one.goalIds().contains(where.goalId())).distinct().toList();
            if (!serving.isEmpty()) {
                all.put(where, List.of(finding(serving, question.period().to())));
            }
        }
        return all;
    }

    private static boolean isAtOrBelow(PlacesOfRound.Part part, GoalAtPlace where, List<PlacesOfRound.Part> parts) {
        return part.nodeId() == where.nodeId() || parts.stream()
                .anyMatch(above -> above.nodeId() == where.nodeId() && part.path().startsWith(above.path()));
    }

    static Finding finding(List<FollowedActivity> serving, LocalDate day) {
        long done = serving.stream().filter(one -> one.statusOn(day) == Status.AVSLUTAD).count();
        long idle = serving.stream().filter(one -> one.statusOn(day) == Status.EJ_PABORJAD && !one.isLateOn(day)).count();
        long late = serving.stream().filter(one -> one.isLateOn(day)).count();
        long called = serving.stream().filter(one -> one.statusOn(day) == Status.AVBRUTEN).count();
        long ongoing = serving.size() - done - idle - late - called;
        boolean begun = serving.stream().anyMatch(one -> one.statusOn(day) != Status.EJ_PABORJAD);
        Says says = done == serving.size() ? Says.REACHED : begun ? Says.ONGOING : Says.NOT_STARTED;
        return Finding.of(Finding.Kind.ACTIVITIES, says, "followup.evidence.activities", serving.size(), done, ongoing, late,
                idle, called);
    }
}
