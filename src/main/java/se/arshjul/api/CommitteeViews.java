package se.arshjul.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.arshjul.committee.Decision;
import se.arshjul.committee.Matter;
import se.arshjul.committee.Meeting;

/** Matters, meetings and decisions as callers see them. */
final class CommitteeViews {

    private CommitteeViews() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MatterView(long id, String title, String state, String diaryNumber, String rapporteur, long bodyId, String body,
            long roundId, String round, Long meetingId, LocalDate meetingDay, long versionId,
            List<DecisionView> decisions) {

        static MatterView of(Matter matter, List<DecisionView> decisions) {
            Meeting meeting = matter.meeting();
            return new MatterView(matter.id(), matter.title(), matter.state().name(), matter.diaryNumber(),
                    matter.rapporteur(), matter.body().id(), matter.body().name(), matter.round().id(),
                    matter.round().name(), meeting == null ? null : meeting.id(),
                    meeting == null ? null : meeting.heldOn(), matter.versionId(), decisions);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DecisionView(long id, String paragraph, String outcome, String wording, String reason, String returnTo,
            Set<Long> contributionIds, LocalDate redoBy, LocalDate meetingDay, long versionId, Instant registeredAt, String registeredBy) {

        static DecisionView of(Decision decision) {
            return new DecisionView(decision.id(), decision.paragraph(), decision.outcome().name(), decision.wording(),
                    decision.reason(), decision.returnTo() == null ? null : decision.returnTo().name(),
                    decision.contributionIds(), decision.redoBy(), decision.meeting().heldOn(), decision.versionId(),
                    decision.registeredAt(), decision.registeredBy());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingView(long id, long bodyId, LocalDate heldOn, LocalDate papersDue, LocalDate summonsOn, String place) {

        static MeetingView of(Meeting meeting, long bodyId) {
            return new MeetingView(meeting.id(), bodyId, meeting.heldOn(), meeting.papersDue(), meeting.summonsOn(),
                    meeting.place());
        }
    }
}
