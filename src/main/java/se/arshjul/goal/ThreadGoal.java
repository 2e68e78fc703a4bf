package se.arshjul.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A goal of the chain with the goals under it and the places that work to it.
 *
 * @param hidden true where it also applies at places whose drafts the reader may not see
 */
public record ThreadGoal(long id, String code, String wording, String level, String body, List<ThreadGoal> goals,
        List<AtPlace> places, List<Judged> judged, boolean hidden) {

    /** What one place does for the goal, and how it judged it last; null where it has not. */
    public record AtPlace(long nodeId, String name, String above, PlaceAtWork.Work work, Judged judged) {}

    /** How a place judged the goal the last time, in the words of the steering model; trend and forecast may be missing. */
    public record Judged(String place, Word level, Word trend, Word forecast, String period, LocalDate writtenOn, String author) {}

    /** A status word with its sign and colour. */
    public record Word(String name, String look) {}

    public ThreadGoal {
        goals = List.copyOf(goals);
        places = List.copyOf(places);
        judged = List.copyOf(judged);
    }

    /** The goal and every goal below it. */
    Stream<ThreadGoal> withAllBelow() {
        return Stream.concat(Stream.of(this), goals.stream().flatMap(ThreadGoal::withAllBelow));
    }

    /** What is said of the goal as a whole: by the department, and by places that are not listed with it. */
    public List<Judged> whole() {
        return Stream.concat(places.stream().filter(place -> place.above() == null).map(AtPlace::judged)
                .filter(Objects::nonNull), judged.stream()).toList();
    }

    /** How many activities serve the goal, at all its places and under all goals below it. */
    public long deeds() {
        return places.stream().mapToLong(place -> place.work().deeds().size()).sum()
                + goals.stream().mapToLong(ThreadGoal::deeds).sum();
    }

    /** How many places lack an activity for the goal. */
    public long gaps() {
        return places.stream().filter(place -> place.work().isGap()).count();
    }

    /** True when nothing anywhere serves the goal. */
    public boolean isUnserved() {
        return deeds() == 0;
    }

    /** True when nothing that the reader may see serves the goal, but others may be writing what does. */
    public boolean isWrittenElsewhere() {
        return isUnserved() && withAllBelow().anyMatch(ThreadGoal::hidden);
    }
}
