package se.arshjul.commission;

import java.util.List;
import java.util.Objects;

/** A commission with what each of its places has answered last, to read. */
public record CommissionLine(CommissionView commission, List<PlaceAnswer> places) {

    public CommissionLine {
        places = List.copyOf(places);
    }

    public long answered() {
        return places.stream().filter(PlaceAnswer::isAnswered).count();
    }

    public boolean has(String stateCode) {
        return places.stream().anyMatch(place -> place.stateCode().equals(stateCode));
    }

    /** What it was to give and has given, each krona counted once (commission-6). */
    public EffectLine effectLine() {
        return commission.effectLine(CountedOnce.sum(places.stream().map(PlaceAnswer::answer).filter(Objects::nonNull).toList()));
    }
}
