package se.arshjul.contribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.plan.Activity;
import se.arshjul.plan.ActivityDraft.Field;
import se.arshjul.plan.ContributionGoal;

/** What a contribution still lacks before it may be handed over (plan-2, contribution-5, plan-9). */
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
     * One thing that is missing: the key of its text, what the text speaks of, and where, as {@code section:UPPDRAG} or
     * {@code activity:12:STARTS_ON}. Some may be passed over with a written reason (contribution-10).
     *
     * @param more what else the text speaks of: an activity's fields, or a year; null for nothing
     */
    public record Lack(String key, String what, String target, boolean mayBeOverridden, Object more) {

        public Lack(String key, String what, String target, boolean mayBeOverridden) {
            this(key, what, target, mayBeOverridden, null);
        }

        public Lack(String key, String what, String target) {
            this(key, what, target, false);
        }

        /** What its text speaks of, with the fields named in the reader's language. */
        public Object[] arguments(UnaryOperator<String> textOf) {
            return new Object[] {what, more instanceof Collection<?> fields
                    ? fields.stream().map(field -> textOf.apply("plan.lacks.activity." + field)).toList() : more};
        }
    }

    public List<Lack> lacks() {
        var lacks = new ArrayList<Lack>();
        contribution.sections().stream().filter(Section::isMissing)
                .forEach(section -> lacks.add(new Lack("contribution.lacks.section", section.heading(), "section:" + section.code())));
        contribution.activities().forEach(activity -> addActivity(lacks, activity));
        if (contribution.kind() == Contribution.Kind.UNIT && !contribution.round().isFollowUp()) {
            addGoalsWithoutActivity(lacks);
        }
        lacks.addAll(ofMaterial);
        return lacks;
    }

    private void addActivity(List<Lack> lacks, Activity activity) {
        var missing = activity.draft().missing();
        if (!missing.isEmpty()) {
            lacks.add(new Lack("plan.lacks.activity", activity.name(), at(activity, missing.get(0)), false, missing));
        }
        var year = Period.ofYear(contribution.round().period().year());
        if (!contribution.round().isFollowUp() && !activity.touches(year)) {
            lacks.add(new Lack("plan.lacks.activityYear", activity.name(), at(activity, Field.STARTS_ON), false, year.year()));
        }
    }

    private static String at(Activity activity, Field field) {
        return "activity:" + activity.id() + ":" + field;
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
            super("contribution.incomplete", lacks.stream().map(Lack::what).distinct().collect(Collectors.joining(", ")));
            this.lacks = lacks;
        }

        public List<Lack> lacks() {
            return lacks;
        }
    }
}
