package se.arshjul.plan;

import java.util.List;
import java.util.Map;

/** What a whole form holds when it is handed in, each text with the version that its writer was shown. */
public record ContributionDraft(List<SectionDraft> sections, List<ActivityEdit> activities, Map<Long, String> abstentions) {

    /** A section's text as it came from the editor. */
    public record SectionDraft(String code, String html, int seenVersion) {}

    /** An activity's form. */
    public record ActivityEdit(long id, ActivityDraft draft, int seenVersion) {}

    public ContributionDraft {
        sections = List.copyOf(sections);
        activities = List.copyOf(activities);
        abstentions = Map.copyOf(abstentions);
    }

    ContributionDraft without(long activityId) {
        return new ContributionDraft(sections, activities.stream().filter(edit -> edit.id() != activityId).toList(), abstentions);
    }
}
