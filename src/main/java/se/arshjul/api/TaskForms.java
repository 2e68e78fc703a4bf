package se.arshjul.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjul.committee.Outcome;
import se.arshjul.committee.ReturnStep;
import se.arshjul.cycle.RoundDates;
import se.arshjul.plan.ContributionDraft;
import se.arshjul.plan.ContributionDraft.AbstentionDraft;
import se.arshjul.plan.ContributionDraft.SectionDraft;
import se.arshjul.plan.ReturnDraft.RemarkDraft;

/** What each kind of task takes when it is completed: the same data as its page's form. */
final class TaskForms {

    private TaskForms() {}

    /** Hands a unit's contribution over, with what is sent along. */
    record WriteContribution(List<SectionDraft> sections, List<ActivityBody> activities,
            List<AbstentionDraft> abstentions, String overrideReason) {

        ContributionDraft draft() {
            return ContributionsResource.draft(sections, activities, abstentions, overrideReason);
        }
    }

    record ReviewContribution(boolean accepted, String reason, List<RemarkDraft> remarks, LocalDate redoBy) {}

    /** Hands a division's part over, or asks some of its units to do theirs again. */
    record WriteDivision(List<SectionDraft> sections, List<ActivityBody> activities, List<AbstentionDraft> abstentions,
            Reopening reopenUnits, String overrideReason) {

        ContributionDraft draft() {
            return ContributionsResource.draft(sections, activities, abstentions, overrideReason);
        }
    }

    /** Which units, by the ids of their contributions, do theirs again and why. */
    record Reopening(Set<Long> units, String reason) {}

    /** The director's word: approved, or divisions returned by the ids of their contributions. */
    record ApproveWhole(boolean approved, List<SectionDraft> sections, Map<Long, String> reasons,
            String overrideReason) {

        ContributionDraft draft() {
            return ContributionsResource.draft(sections, null, null, overrideReason);
        }
    }

    record ConfirmPremises(RoundDates dates, Map<Long, RoundDates> followUps) {}

    record ReviewFigures() {}

    record RegisterMatter(String diaryNumber, String title, String rapporteur) {}

    /** The meeting; a day that has been is put with {@code alreadyHeld}. */
    record ScheduleMatter(LocalDate meetingDay, boolean alreadyHeld) {}

    record RecordDecision(String paragraph, Outcome outcome, String wording, String reason, ReturnStep returnTo,
            Set<Long> contributionIds, LocalDate redoBy, String forwardedTo) {}

    record CloseYear() {}
}
