package se.arshjul.followup;

import java.util.List;
import se.arshjul.contribution.MaterialDraft;

/** What a form holds of how far a place's activities have come. */
public record ProgressesDraft(List<ProgressService.Typed> activities) implements MaterialDraft {

    public ProgressesDraft {
        activities = List.copyOf(activities);
    }
}
