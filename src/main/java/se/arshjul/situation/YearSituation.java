package se.arshjul.situation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.Contribution;
import se.arshjul.cycle.Round;

/** How a department's year stands: its rounds, and each place's part in every one of them. */
public record YearSituation(List<RoundHead> rounds, List<PlaceOfYear> places) {

    /** A round as a column heading. */
    public record RoundHead(long id, String name, Round.State state, LocalDate opensOn) {

        public boolean isCancelled() {
            return state == Round.State.CANCELLED;
        }

        /** True once there are parts to look at. */
        public boolean isOpened() {
            return state != Round.State.PLANNED && !isCancelled();
        }
    }

    /** A place with its parts by the rounds' ids; a round in which it has none is not among them. */
    public record PlaceOfYear(long nodeId, String name, Contribution.Kind kind, Map<Long, PlaceStanding> parts) {

        public boolean isUnit() {
            return kind == Contribution.Kind.UNIT;
        }

        public boolean isLate() {
            return parts.values().stream().anyMatch(PlaceStanding::late);
        }

        public boolean isOutstanding() {
            return parts.values().stream().anyMatch(PlaceStanding::isOutstanding);
        }
    }

    public YearSituation {
        rounds = List.copyOf(rounds);
        places = List.copyOf(places);
    }

    /** The round that is looked at now: the latest to open among those that have; null before the first. */
    public Long current() {
        return rounds.stream().filter(RoundHead::isOpened).map(RoundHead::id).reduce((earlier, later) -> later).orElse(null);
    }
}
