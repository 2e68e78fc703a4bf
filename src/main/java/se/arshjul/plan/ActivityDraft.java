package se.arshjul.plan;

import java.time.LocalDate;
import java.util.Set;

/** What the form of an activity holds; texts are never null, dates may be missing. */
public record ActivityDraft(String title, String description, String ownerRole, LocalDate startsOn, LocalDate endsOn,
        String followUp, Set<Long> goalIds) {

    public ActivityDraft {
        title = text(title);
        description = text(description);
        ownerRole = text(ownerRole);
        followUp = text(followUp);
        goalIds = goalIds == null ? Set.of() : Set.copyOf(goalIds);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
