package se.arshjul.cycle;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** What the planner goes through before the plan round may open: the rounds' dates, the meetings, the places and their goals. */
public record Premises(long cycleId, int year, String department, AnnualCycle.State state, RoundLine plan,
        List<RoundLine> followUps, boolean lacksInterim, List<MeetingDay> meetings, List<PartakingPlace> places) implements Serializable {

    public Premises {
        followUps = List.copyOf(followUps);
        meetings = List.copyOf(meetings);
        places = List.copyOf(places);
    }

    public boolean isOpen() {
        return state == AnnualCycle.State.PREPARED;
    }

    public long units() {
        return places.stream().mapToLong(place -> place.parts().size()).sum();
    }

    public List<PartakingPlace> vacancies() {
        return everyPlace().filter(PartakingPlace::isVacant).toList();
    }

    /** Divisions without a goal of their own: nothing would be asked of them. */
    public List<PartakingPlace> withoutGoals() {
        return places.stream().filter(place -> place.goals() == 0).toList();
    }

    private Stream<PartakingPlace> everyPlace() {
        return places.stream().flatMap(place -> Stream.concat(Stream.of(place), place.parts().stream()));
    }
}
