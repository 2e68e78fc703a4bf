package se.arshjul.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.arshjul.kernel.RuleBrokenException;

/** What a contribution still lacks before it may be handed over (plan-2, plan-5, plan-9). */
public final class Completeness {

    private final Contribution contribution;
    private final List<Lack> ofMaterial;

    public Completeness(Contribution contribution) {
        this(contribution, List.of());
    }

    /** Also counts what the rooms say of the sections that they fill. */
    public Completeness(Contribution contribution, List<Lack> ofMaterial) {
        this.contribution = contribution;
        this.ofMaterial = ofMaterial;
    }

    /**
     * One thing that is missing: the key of its text, what the text speaks of, and where, as {@code section:UPPDRAG}. Some
     * may be passed over with a written reason (plan-10).
     */
    public record Lack(String key, String what, String target, boolean mayBeOverridden) {

        public Lack(String key, String what, String target) {
            this(key, what, target, false);
        }
    }

    public List<Lack> lacks() {
        var lacks = new ArrayList<Lack>();
        contribution.sections().stream().filter(Section::isMissing)
                .forEach(section -> lacks.add(new Lack("plan.lacks.section", section.heading(), "section:" + section.code())));
        contribution.activities().stream().filter(activity -> !activity.isComplete())
                .forEach(activity -> lacks.add(new Lack("plan.lacks.activity", activity.name(), "activity:" + activity.id())));
        if (contribution.kind() == Contribution.Kind.UNIT && !contribution.round().isFollowUp()) {
            addGoalsWithoutActivity(lacks);
        }
        lacks.addAll(ofMaterial);
        return lacks;
    }

    private void addGoalsWithoutActivity(List<Lack> lacks) {
        var served = contribution.activities().stream().flatMap(activity -> activity.goalIds().stream())
                .collect(Collectors.toSet());
        var own = contribution.goals().stream().filter(goal -> !goal.inherited()).toList();
        own.stream().filter(goal -> !served.contains(goal.goalId()) && !goal.abstains())
                .forEach(goal -> lacks.add(new Lack("plan.lacks.goal", goal.code(), "goal:" + goal.goalId())));
        boolean onlyInherited = own.isEmpty() && !contribution.goals().isEmpty();
        if (onlyInherited && contribution.goals().stream().noneMatch(goal -> served.contains(goal.goalId()))
                && contribution.goals().stream().noneMatch(ContributionGoal::abstains)) {
            lacks.add(new Lack("plan.lacks.anyGoal", contribution.placeName(), "goals"));
        }
    }

    /** Stops the hand-over and names everything that is missing. */
    public void require() {
        var lacks = lacks();
        boolean passable = contribution.isOverridden() && lacks.stream().allMatch(Lack::mayBeOverridden);
        if (!lacks.isEmpty() && !passable) {
            throw new IncompleteException(lacks);
        }
    }

    /** The hand-over of something incomplete; the message names everything that is missing at once. */
    public static class IncompleteException extends RuleBrokenException {

        private final transient List<Lack> lacks;

        IncompleteException(List<Lack> lacks) {
            super("plan.incomplete", lacks.stream().map(Lack::what).collect(Collectors.joining(", ")));
            this.lacks = lacks;
        }

        public List<Lack> lacks() {
            return lacks;
        }
    }
}
