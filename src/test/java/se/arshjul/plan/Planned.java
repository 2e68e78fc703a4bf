package se.arshjul.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.Parts;
import se.arshjul.goal.Goal;
import se.arshjul.goal.GoalApplies;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Period;

/** A unit's part of a plan with goals and activities; a test sets only what it is about. */
final class Planned {

    final Parts parts = new Parts();
    final List<ContributionGoal> goals = new ArrayList<>();
    final List<Activity> activities = new ArrayList<>();

    ContributionGoal goal(long id, String code, boolean inherited) {
        var goal = Given.id(new Goal(code), id);
        goal.describe("FORVANTAT_RESULTAT", "Fler är trygga", Parts.COMMITTEE, (int) id);
        var applies = new ContributionGoal(parts.unit, new GoalApplies(goal, parts.unitNode), inherited);
        goals.add(applies);
        return applies;
    }

    Activity empty() {
        var activity = new Activity(parts.unit, activities.size() + 1);
        activities.add(activity);
        return activity;
    }

    Activity activity(long goalId) {
        var activity = empty();
        activity.write(draft("Språkcafé varje torsdag", goalId), 0, "Chef Eken", Parts.NOW);
        return activity;
    }

    static ActivityDraft draft(String title, Long... goals) {
        return new ActivityDraft(title, "", "UNIT_MANAGER", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31),
                "Räknas varje månad", Set.of(goals));
    }

    List<Lack> lacksOfGoals() {
        return GoalMaterial.lacks(goals, activities, parts.unit.placeName());
    }

    List<Lack> lacksOfActivities() {
        return activities.stream().flatMap(activity -> ActivityMaterial.lacks(activity, Period.ofYear(2027))).toList();
    }

    /** Reads what this part holds, as from the database. */
    ActivityRepository repository() {
        return new ActivityRepository() {
            @Override
            public List<Activity> of(long contributionId) {
                return activities;
            }

            @Override
            public List<ContributionGoal> goalsOf(long contributionId) {
                return goals;
            }
        };
    }
}
