package se.arshjul.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.arshjul.api.ReportBodies.ReportBody;
import se.arshjul.committee.Outcome;
import se.arshjul.committee.ReturnStep;
import se.arshjul.contribution.ContributionDraft;
import se.arshjul.contribution.ContributionDraft.SectionDraft;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.contribution.MaterialDraft;
import se.arshjul.contribution.ReturnDraft;
import se.arshjul.contribution.ReturnDraft.RemarkDraft;
import se.arshjul.cycle.RoundDates;
import se.arshjul.plan.PlanDraft;
import se.arshjul.plan.PlanDraft.Abstention;

/** What each kind of task takes when it is completed: the same data as its page's form. */
final class TaskForms {
    /** Where a form's description says which kind of task it is of. */
    static final String KIND = "x-task-kind";
    private static final String SECTIONS = "Texts to save before the hand-over, each over the version that was seen; left out, they stay as they are";
    private static final String REPORT = "What a report holds besides its texts, to save before the hand-over; left out, it stays as it is";
    private static final String OVERRIDE = "Why something that lacks is passed over; only where the rules let it be";

    private static final String REDO_BY = "Where returned, the day to be done by; left out, a day ahead stays";

    private TaskForms() {}

    /** What is sent along with a hand-over, by whoever writes a part; the part itself is read only where a report needs to know which it is. */
    private record Sent(List<SectionDraft> sections, List<ActivityBody> activities, List<Abstention> abstentions,
            @Schema(description = REPORT) ReportBody report,
            String overrideReason) {

        ContributionDraft draft(Supplier<Head> part) {
            var materials = new ArrayList<MaterialDraft>();
            if (activities != null || abstentions != null) {
                var rows = activities == null ? null : activities.stream().map(ActivityBody::row).toList();
                materials.add(new PlanDraft(rows, abstentions));
            }
            if (report != null) {
                materials.addAll(report.materials(part.get()));
            }
            return new ContributionDraft(sections, materials, overrideReason);
        }
    }

    /** Hands a unit's contribution over, with what is sent along. */
    @Schema(description = "Hands a unit's contribution over", additionalProperties = Schema.False.class,
            extensions = @Extension(name = KIND, value = TaskKind.WRITING))
    record WriteContribution(@Schema(description = SECTIONS) List<SectionDraft> sections,
            @Schema(description = "Activities to save before the hand-over; without an id a new one") List<ActivityBody> activities,
            @Schema(description = "Goals that nothing is done for, and why") List<Abstention> abstentions,
            @Schema(description = REPORT) ReportBody report,
            @Schema(description = OVERRIDE) String overrideReason) {

        ContributionDraft draft(Supplier<Head> part) {
            return new Sent(sections, activities, abstentions, report, overrideReason).draft(part);
        }
    }

    @Schema(description = "Accepts what a place has handed over, or returns it", additionalProperties = Schema.False.class,
            extensions = @Extension(name = KIND, value = TaskKind.REVIEWING))
    record ReviewContribution(@Schema(description = "True accepts, false returns", required = true) boolean accepted,
            @Schema(description = "Why it is returned; demanded then") String reason,
            @Schema(description = "Words on single things: section:UPPDRAG or activity:17") List<RemarkDraft> remarks,
            @Schema(description = REDO_BY) LocalDate redoBy) {}

    /** Hands a division's part over, or asks some of its units to do theirs again. */
    @Schema(description = "Hands a division's part over, or asks some of its units to do theirs again",
            additionalProperties = Schema.False.class, extensions = @Extension(name = KIND, value = TaskKind.WRITING_DIVISION))
    record WriteDivision(@Schema(description = SECTIONS) List<SectionDraft> sections,
            @Schema(description = "Activities to save before the hand-over; without an id a new one") List<ActivityBody> activities,
            @Schema(description = "Goals that nothing is done for, and why") List<Abstention> abstentions,
            @Schema(description = REPORT) ReportBody report,
            @Schema(description = "Instead of a hand-over: which units do theirs again") Reopening reopenUnits,
            @Schema(description = OVERRIDE) String overrideReason) {

        ContributionDraft draft(Supplier<Head> part) {
            return new Sent(sections, activities, abstentions, report, overrideReason).draft(part);
        }
    }

    /** Which units, by the ids of their contributions, do theirs again and why. */
    record Reopening(@Schema(description = "The ids of their contributions", required = true) Set<Long> units,
            @Schema(description = "Why", required = true) String reason, @Schema(description = REDO_BY) LocalDate redoBy) {

        ReturnDraft draft() {
            return new ReturnDraft(reason, null, redoBy);
        }
    }

    /** The director's word: approved, or divisions returned by the ids of their contributions. */
    @Schema(description = "Approves the whole, or returns divisions", additionalProperties = Schema.False.class,
            extensions = @Extension(name = KIND, value = TaskKind.APPROVING))
    record ApproveWhole(@Schema(description = "True approves, false returns", required = true) boolean approved,
            @Schema(description = SECTIONS) List<SectionDraft> sections,
            @Schema(description = "Why each division is returned, by the id of its contribution") Map<Long, String> reasons,
            @Schema(description = REDO_BY) LocalDate redoBy,
            @Schema(description = OVERRIDE) String overrideReason) {

        ContributionDraft draft() {
            return new ContributionDraft(sections, null, overrideReason);
        }
    }

    @Schema(description = "Confirms the year's premises", additionalProperties = Schema.False.class,
            extensions = @Extension(name = KIND, value = TaskKind.CONFIRMING))
    record ConfirmPremises(@Schema(description = "The days of the plan round; left out, they stay as they are") RoundDates dates,
            @Schema(description = "The days of follow-up rounds, by the round's id") Map<Long, RoundDates> followUps) {}

    @Schema(description = "Says that a round's figures have been reviewed; an empty object", additionalProperties = Schema.False.class,
            extensions = @Extension(name = KIND, value = TaskKind.REVIEWING_FIGURES))
    record ReviewFigures() {}

    @Schema(description = "Registers a matter in the diary", additionalProperties = Schema.False.class,
            extensions = @Extension(name = KIND, value = TaskKind.REGISTERING))
    record RegisterMatter(@Schema(description = "The diary number, as SN 2027/155", required = true) String diaryNumber,
            @Schema(description = "What the matter is called") String title,
            @Schema(description = "Who presents it") String rapporteur) {}

    @Schema(description = "Puts a matter on a meeting", additionalProperties = Schema.False.class,
            extensions = @Extension(name = KIND, value = TaskKind.SCHEDULING))
    record ScheduleMatter(@Schema(description = "The day of the meeting, later than one that postponed the matter or referred it back", required = true) LocalDate meetingDay,
            @Schema(description = "True where the meeting has been, as when an earlier year is entered") boolean alreadyHeld) {}

    @Schema(description = "Records what the committee decided", additionalProperties = Schema.False.class,
            extensions = @Extension(name = KIND, value = TaskKind.DECIDING))
    record RecordDecision(@Schema(description = "The paragraph of the minutes, by its number, as 112; used once at a meeting") String paragraph,
            @Schema(description = "What was decided", required = true) Outcome outcome,
            @Schema(description = "The decision's own words") String wording,
            @Schema(description = "Why it was referred back or put off") String reason,
            @Schema(description = "The step that a referral goes back to") ReturnStep returnTo,
            @Schema(description = "The contributions that a referral is about, by their ids") Set<Long> contributionIds,
            @Schema(description = "By which day what is referred back is to be done again; left out, two weeks on") LocalDate redoBy,
            @Schema(description = "The body that the matter is sent on to") String forwardedTo) {}

    @Schema(description = "Closes the year; an empty object", additionalProperties = Schema.False.class,
            extensions = @Extension(name = KIND, value = TaskKind.CLOSING))
    record CloseYear() {}
}
