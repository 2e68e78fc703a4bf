package se.arshjul.api;

import java.time.LocalDate;
import java.util.Set;
import se.arshjul.plan.ActivityDraft;
import se.arshjul.plan.PlanDraft;

/** An activity as it is sent in; without an id it is a new one, {@code seenVersion} is the version that the sender saw. */
public record ActivityBody(Long id, int seenVersion, String title, String description, String ownerRole, LocalDate startsOn,
        LocalDate endsOn, String followUp, Set<Long> goalIds) {

    ActivityDraft activity() {
        return new ActivityDraft(title, description, ownerRole, startsOn, endsOn, followUp, goalIds);
    }

    PlanDraft.Row row() {
        return new PlanDraft.Row(id, seenVersion, activity());
    }
}
