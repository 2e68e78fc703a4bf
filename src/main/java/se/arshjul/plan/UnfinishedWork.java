package se.arshjul.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the plan asks of the follow-up: which of a place's activities were not finished in a year. */
public interface UnfinishedWork {

    /** An activity that was neither done nor called off: how the follow-up names it, and what was promised. */
    record Unfinished(String origin, String sourceCode, String title, String description, String ownerRole, LocalDate endsOn,
            Activity.Status status, String followUp, Set<Long> goalIds) implements Serializable {

        /** The same promise for another year: its days are left to the writer, goals that no longer apply fall away. */
        ActivityDraft toDraft(Set<Long> applying) {
            return new ActivityDraft(title, description, ownerRole, null, null, followUp,
                    goalIds.stream().filter(applying::contains).collect(Collectors.toSet()));
        }
    }

    /** Also under the names that the place had then. */
    List<Unfinished> of(long departmentId, int year, long nodeId);
}
