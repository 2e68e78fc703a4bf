package se.arshjul.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.ContributionView.RemarkView;
import se.arshjul.plan.PlanView;
import se.arshjul.plan.PlanView.GoalView;

/** A contribution as it stands, with the versions that a writer needs to save over it: what its pages show, in the API's words. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContributionAnswer(Head head, List<SectionAnswer> sections, List<GoalView> goals, List<ActivityAnswer> activities,
        List<RemarkAnswer> remarks) {

    /** Whose it is, how far it has come and until when. */
    public record Head(long id, String kind, String state, long placeId, String placeCode, String placeName, Long parentId,
            long roundId, String round, String roundState, LocalDate dueOn, String returnReason, int version) {

        static Head of(ContributionView.Head head) {
            return new Head(head.id(), head.kind().name(), head.state().name(), head.place().id(), head.placeCode(), head.placeName(),
                    head.parentId(), head.roundId(), head.roundName(), head.roundState().name(), head.dueOn(), head.returnReason(),
                    head.version());
        }
    }

    /** A section's text and its version. */
    public record SectionAnswer(String code, String heading, String kind, boolean required, String guidance, String value,
            int version, Instant savedAt, String savedBy) {

        static SectionAnswer of(ContributionView.SectionView section) {
            return new SectionAnswer(section.code(), section.heading(), section.kind(), section.required(), section.guidance(),
                    section.body(), section.version(), section.savedAt(), section.savedBy());
        }
    }

    /** An activity with the ids of the goals that it serves. */
    public record ActivityAnswer(long id, int version, String title, String description, String ownerRole, LocalDate startsOn,
            LocalDate endsOn, String followUp, String status, Set<Long> goalIds) {

        static ActivityAnswer of(PlanView.ActivityView activity) {
            var draft = activity.draft();
            return new ActivityAnswer(activity.id(), activity.version(), draft.title(), draft.description(), draft.ownerRole(),
                    draft.startsOn(), draft.endsOn(), draft.followUp(), activity.status().name(), draft.goalIds());
        }
    }

    /** What was said of the whole or of a single thing when it was returned; settled when it was handed over again. */
    public record RemarkAnswer(String target, String targetName, String text, String author, Instant madeAt, Instant settledAt) {

        static RemarkAnswer of(RemarkView remark) {
            return new RemarkAnswer(remark.target(), remark.targetName(), remark.text(), remark.author(), remark.madeAt(),
                    remark.settledAt());
        }
    }

    static ContributionAnswer of(ContributionView part, PlanView plan) {
        return new ContributionAnswer(Head.of(part.head()), part.sections().stream().map(SectionAnswer::of).toList(), plan.goals(),
                plan.activities().stream().map(ActivityAnswer::of).toList(), part.remarks().stream().map(RemarkAnswer::of).toList());
    }

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
