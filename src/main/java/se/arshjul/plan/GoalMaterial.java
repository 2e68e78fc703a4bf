package se.arshjul.plan;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.contribution.SectionOfPlace;
import se.arshjul.document.Block;
import se.arshjul.document.DocumentWords;
import se.arshjul.document.Goals;
import se.arshjul.steering.SectionKind;

/** Fills a plan's sections for goals: those that apply to the place, and a word on each that nothing is done for (plan-2, plan-16). */
@ApplicationScoped
public class GoalMaterial extends PlanMaterial {

    /** The code of the kind in the import format. */
    public static final SectionKind KIND = new SectionKind("MAL");

    @Inject PlannedReader planned;
    @Inject ActivityRepository repository;

    @Override
    public SectionKind kind() {
        return KIND;
    }

    @Override
    public Optional<Unasked> unasked() {
        return Optional.of(new Unasked(DocumentWords.of("plan.goals"), 1));
    }

    @Override
    Map<Long, Block> blocks(List<Long> contributionIds) {
        return planned.goals(contributionIds).entrySet().stream().collect(toMap(Map.Entry::getKey,
                its -> new Goals(DocumentWords.of("reading.document.abstention"), its.getValue())));
    }

    @Override
    public List<Lack> lacks(RoundOfSections round, SectionOfPlace section) {
        return section.kind() == Contribution.Kind.UNIT
                ? lacks(repository.goalsOf(section.contributionId()), round.answers().once(Activity.class, () -> repository.of(section.contributionId())), section.placeName()) : List.of();
    }

    /** A goal of the unit's own without an activity or a word why not; of its division's goals one is enough. */
    static List<Lack> lacks(List<ContributionGoal> goals, List<Activity> activities, String placeName) {
        var served = activities.stream().flatMap(activity -> activity.goalIds().stream()).collect(Collectors.toSet());
        var own = goals.stream().filter(goal -> !goal.inherited()).toList();
        var lacks = new ArrayList<Lack>();
        own.stream().filter(goal -> !served.contains(goal.goalId()) && !goal.abstains())
                .forEach(goal -> lacks.add(new Lack("plan.lacks.goal", goal.code(), "goal:" + goal.goalId())));
        boolean onlyInherited = own.isEmpty() && !goals.isEmpty();
        if (onlyInherited && goals.stream().noneMatch(goal -> served.contains(goal.goalId()) || goal.abstains())) {
            lacks.add(new Lack("plan.lacks.anyGoal", placeName, "goals"));
        }
        return lacks;
    }
}
