package se.arshjul.contribution;

import java.util.List;
import se.arshjul.plan.ActivityDraft;

/** All that a writer sends along with a hand-over, saved before it in the same transaction; what is left out stays as it is. */
public record ContributionDraft(List<SectionDraft> sections, List<ActivityRow> activities,
        List<AbstentionDraft> abstentions, String overrideReason) {

    /** Nothing more than what has been saved already. */
    public static final ContributionDraft NONE = new ContributionDraft(null, null, null);

    /** A section's text over the version that the writer saw. */
    public record SectionDraft(String code, String value, int seenVersion) {}

    /** An activity over the version that the writer saw; without an id it is a new one. */
    public record ActivityRow(Long id, int seenVersion, ActivityDraft activity) {}

    /** Why nothing is done for a goal. */
    public record AbstentionDraft(long goalId, String reason) {}

    /** Without a word on why something that lacks is passed over (contribution-10). */
    public ContributionDraft(List<SectionDraft> sections, List<ActivityRow> activities, List<AbstentionDraft> abstentions) {
        this(sections, activities, abstentions, null);
    }

    public ContributionDraft {
        sections = sections == null ? List.of() : List.copyOf(sections);
        activities = activities == null ? List.of() : List.copyOf(activities);
        abstentions = abstentions == null ? List.of() : List.copyOf(abstentions);
    }

    /** The same without one activity. */
    public ContributionDraft without(long activityId) {
        return new ContributionDraft(sections, activities.stream().filter(row -> row.id() == null || row.id() != activityId)
                .toList(), abstentions, overrideReason);
    }
}
