package se.arshjul.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.PartLayout;
import se.arshjul.cycle.Round;
import se.arshjul.goal.Goal;
import se.arshjul.goal.GoalApplies;
import se.arshjul.goal.GoalRepository;
import se.arshjul.organisation.Node;

/** Gives each part of a round the goals that apply to it, and each part of a plan the activities that the municipality brought along. */
@ApplicationScoped
public class PlanLayout implements PartLayout {

    @Inject GoalRepository goals;
    @Inject ActivityRepository repository;

    @Override
    public void layOut(Round round, List<Contribution> contributions) {
        new Goals(round, contributions).give();
        if (!round.isFollowUp()) {
            bringAlong(round, contributions);
        }
    }

    /** The goals of one round, read once for all its parts. */
    private final class Goals {

        private final Round round;
        private final List<Contribution> parts;
        private final Map<Long, List<GoalApplies>> byNode;

        Goals(Round round, List<Contribution> parts) {
            var period = round.period();
            this.round = round;
            this.parts = parts;
            this.byNode = goals.applyingDuring(period.from(), period.to()).stream()
                    .collect(groupingBy(applies -> applies.node().id(), LinkedHashMap::new, Collectors.toList()));
        }

        void give() {
            parts.stream().filter(this::concernsGoals).forEach(part -> {
                var own = part.kind() == Contribution.Kind.DEPARTMENT ? ofWhole(part.node()) : at(part.node());
                own.forEach(goal -> repository.add(new ContributionGoal(part, goal, false)));
                inherited(part, own).forEach(goal -> repository.add(new ContributionGoal(part, goal, true)));
            });
        }

        /** A plan is made of goals; a report speaks of them where it assesses them and has a section for them there. */
        private boolean concernsGoals(Contribution part) {
            return !round.isFollowUp() || round.goals() && part.sections().stream().anyMatch(section -> section.kind().equals(GoalMaterial.KIND));
        }

        private List<GoalApplies> at(Node place) {
            return byNode.getOrDefault(place.id(), List.of());
        }

        /** The department's own goals; where it has none of its own, all that its divisions work to. */
        private List<GoalApplies> ofWhole(Node department) {
            if (!at(department).isEmpty()) {
                return at(department);
            }
            var all = new LinkedHashMap<Long, GoalApplies>();
            parts.stream().filter(part -> part.kind() == Contribution.Kind.DIVISION)
                    .forEach(division -> at(division.node()).forEach(goal -> all.putIfAbsent(goal.goal().id(), goal)));
            return List.copyOf(all.values());
        }

        /** A unit works to its division's goals besides its own. */
        private List<GoalApplies> inherited(Contribution part, List<GoalApplies> own) {
            if (part.kind() != Contribution.Kind.UNIT) {
                return List.of();
            }
            Set<Long> already = own.stream().map(goal -> goal.goal().id()).collect(Collectors.toSet());
            return at(part.parent().node()).stream().filter(goal -> !already.contains(goal.goal().id())).toList();
        }
    }

    private void bringAlong(Round round, List<Contribution> contributions) {
        var period = round.period();
        var goalIds = goals.goalsDuring(period.from(), period.to()).stream().collect(toMap(Goal::code, Goal::id));
        var sources = repository.sourceActivities(period.from(), period.to()).stream().collect(groupingBy(source -> source.node().id()));
        contributions.forEach(part -> {
            int ordinal = 0;
            for (var source : sources.getOrDefault(part.node().id(), List.of())) {
                repository.add(new Activity(part, ++ordinal)).startFrom(source.code(), draft(source, goalIds), source.status());
            }
        });
    }

    private static ActivityDraft draft(SourceActivity source, Map<String, Long> goalIds) {
        var served = source.goalCodes().stream().map(goalIds::get).filter(Objects::nonNull).collect(Collectors.toSet());
        return new ActivityDraft(source.title(), source.description(), "", source.startsOn(), source.endsOn(), "", served);
    }
}
