package se.arshjul.followup;

import java.util.List;
import se.arshjul.goal.GoalAtPlace;

/** The goals of some places' reports, read once for them all, with the chain they hang in. */
record GoalSheet(List<AssessedGoal> goals, GoalChain chain) {

    GoalSheet {
        goals = List.copyOf(goals);
    }

    List<AssessedGoal> of(long contributionId) {
        return goals.stream().filter(goal -> goal.contributionId() == contributionId).toList();
    }

    List<AssessedGoal> of(long contributionId, String section) {
        return of(contributionId).stream().filter(goal -> goal.section().equals(section)).toList();
    }

    List<GoalAtPlace> places() {
        return goals.stream().map(AssessedGoal::where).toList();
    }

    List<Long> goalIds() {
        return goals.stream().map(goal -> goal.where().goalId()).distinct().toList();
    }

    List<Long> nodeIds() {
        return goals.stream().map(goal -> goal.where().nodeId()).distinct().toList();
    }
}
