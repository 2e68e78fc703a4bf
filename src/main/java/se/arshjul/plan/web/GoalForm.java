package se.arshjul.plan.web;

import java.io.Serializable;
import se.arshjul.plan.PlanView.GoalView;

/** A goal of the form, with the word on why nothing is done for it this year. */
public class GoalForm implements Serializable {

    private final GoalView goal;
    private String why;
    private int seenVersion;

    GoalForm(GoalView goal) {
        this.goal = goal;
        this.why = goal.abstention();
        this.seenVersion = goal.version();
    }

    public GoalView getGoal() {
        return goal;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
