package se.arshjul.organisation;

import java.time.LocalDate;
import java.util.List;

/** A place as the organisation page shows it: when it holds, what it came from, who answers for it, what lies below it. */
public record PlaceView(long id, String code, String name, Level level, LocalDate from, LocalDate to,
        List<String> replaces, List<Manager> managers, List<PlaceView> below) {

    /** Somebody who answers for a place, as its holder or as a deputy. */
    public record Manager(String name, boolean deputy) {}
}
