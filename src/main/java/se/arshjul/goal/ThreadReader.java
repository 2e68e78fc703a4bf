package se.arshjul.goal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.steering.GoalLevel;
import se.arshjul.steering.SteeringModel;

/** Reads the goal chain of a year: the goals that held, the places they applied to, and what those do for them. */
@ApplicationScoped
@Transactional
public class ThreadReader {

    @Inject Access access;
    @Inject GoalRepository goals;
    @Inject SteeringModel steering;
    @Inject PlacesAtWork places;
    @Inject AssessmentHistory history;
    @Inject AssessmentRepository assessments;

    public GoalThread thread(int year, Actor actor) {
        access.require(actor, Action.READ_PUBLISHED, null);
        var period = Period.ofYear(year);
        var seen = places.during(period, actor);
        var judged = new Judgements(history.ofYear(year, actor), assessments.words());
        return new GoalThread(year, new Chain(goals.goalsDuring(period.from(), period.to()), seen, levels(), judged).top(), seen.places());
    }

    private Map<String, String> levels() {
        return steering.goalLevels().stream().collect(toMap(GoalLevel::code, GoalLevel::name));
    }

    /** The goals hung under each other, each with its places. */
    private static final class Chain {

        private final List<Goal> all;
        private final Map<Long, List<Goal>> below;
        private final Map<Long, List<ThreadGoal.AtPlace>> places;
        private final Map<String, String> levels;
        private final Judgements judged;
        private final Set<Long> writtenElsewhere;

        Chain(List<Goal> all, PlacesAtWork.Seen seen, Map<String, String> levels, Judgements judged) {
            this.judged = judged;
            this.all = all;
            this.below = all.stream().filter(goal -> goal.parent() != null).collect(groupingBy(goal -> goal.parent().id()));
            this.writtenElsewhere = seen.writtenElsewhere();
            this.places = seen.places().stream().flatMap(place -> place.work().stream()
                    .map(work -> new ThreadGoal.AtPlace(place.nodeId(), place.name(), place.above(), work,
                            judged.at(work.goalId(), place.nodeId()))))
                    .collect(groupingBy(at -> at.work().goalId()));
            this.levels = levels;
        }

        /** The goals without one above them that holds this year. */
        List<ThreadGoal> top() {
            var ids = all.stream().map(Goal::id).toList();
            return all.stream().filter(goal -> goal.parent() == null || !ids.contains(goal.parent().id())).map(this::hung)
                    .toList();
        }

        private ThreadGoal hung(Goal goal) {
            return new ThreadGoal(goal.id(), goal.code(), goal.text(), levels.getOrDefault(goal.levelCode(), ""),
                    goal.body().name(), below.getOrDefault(goal.id(), List.of()).stream().map(this::hung).toList(),
                    places.getOrDefault(goal.id(), List.of()),
                    judged.elsewhere(goal.id(), places.getOrDefault(goal.id(), List.of())),
                    writtenElsewhere.contains(goal.id()));
        }
    }
}
