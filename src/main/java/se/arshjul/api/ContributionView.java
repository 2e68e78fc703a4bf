package se.arshjul.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A contribution as it stands, with the versions that a writer needs to save over it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContributionView(Head head, List<SectionView> sections, List<GoalView> goals, List<ActivityView> activities,
        List<RemarkView> remarks) {

    /** Whose it is, how far it has come and until when. */
    public record Head(long id, String kind, String state, long placeId, String placeCode, String placeName, Long parentId,
            long roundId, String round, String roundState, LocalDate dueOn, String returnReason, int version) {}

    public record SectionView(String code, String heading, String kind, boolean required, String guidance, String value,
            int version, Instant savedAt, String savedBy) {}

    public record GoalView(long id, String code, String wording, String setBy, boolean inherited, String abstention) {}

    public record ActivityView(long id, int version, String title, String description, String ownerRole, LocalDate startsOn,
            LocalDate endsOn, String followUp, String status, Set<Long> goalIds) {}

    public record RemarkView(String target, String targetName, String text, String author, Instant madeAt,
            Instant settledAt) {}

    /** Changes whenever anything that a writer sees has changed. */
    String tag() {
        int sum = head.version();
        for (var section : sections) {
            sum = 31 * sum + section.version();
        }
        for (var activity : activities) {
            sum = 31 * sum + Long.hashCode(activity.id()) + activity.version();
        }
        return Integer.toHexString(31 * sum + goals.hashCode());
    }
}
