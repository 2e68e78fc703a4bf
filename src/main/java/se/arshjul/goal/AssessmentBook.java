package se.arshjul.goal;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.arshjul.kernel.Period;

/** The assessments of goals at places, newest first, those made under a place's earlier names among them (goal-4). */
public final class AssessmentBook {

    private static final Comparator<StandingAssessment> NEWEST_FIRST =
            comparing((StandingAssessment one) -> one.period().to()).thenComparing(StandingAssessment::writtenOn)
                    .thenComparing(StandingAssessment::id).reversed();

    private final Map<GoalAtPlace, List<StandingAssessment>> pages = new HashMap<>();

    /** The places before each place are its own id and those of the places that it replaced. */
    AssessmentBook(Collection<StandingAssessment> all, Map<Long, Set<Long>> placesBefore) {
        var goals = all.stream().map(StandingAssessment::goalId).collect(toSet());
        placesBefore.forEach((place, before) -> goals.forEach(goal -> pages.put(new GoalAtPlace(goal, place),
                all.stream().filter(one -> one.goalId() == goal && before.contains(one.nodeId())).sorted(NEWEST_FIRST).toList())));
    }

    private Stream<StandingAssessment> of(GoalAtPlace where) {
        return pages.getOrDefault(where, List.of()).stream();
    }

    /** The place's own assessment in a round. */
    public Optional<StandingAssessment> inRound(GoalAtPlace where, long roundId) {
        return of(where).filter(one -> one.roundId() != null && one.roundId() == roundId && one.nodeId() == where.nodeId())
                .findFirst();
    }

    /** The newest status as it stood when the period was over. */
    public Optional<StandingAssessment> standing(GoalAtPlace where, Period when) {
        return of(where).filter(one -> one.level() != null && !one.period().to().isAfter(when.to())).findFirst();
    }

    /** The newest assessment of a period that ended earlier: what the writer said the last time. */
    public Optional<StandingAssessment> before(GoalAtPlace where, Period when) {
        return of(where).filter(one -> one.period().to().isBefore(when.to())).findFirst();
    }

    /** Every commented assessment of the period's year until the period was over, newest first. */
    public List<StandingAssessment> commented(GoalAtPlace where, Period when) {
        return of(where).filter(one -> one.period().year() == when.year() && !one.period().to().isAfter(when.to())
                && !one.comment().isBlank()).toList();
    }

    /** All that is known, newest first. */
    public List<StandingAssessment> all(GoalAtPlace where) {
        return of(where).toList();
    }
}
