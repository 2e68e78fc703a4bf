package se.arshjul.committee.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.arshjul.committee.MeetingChoice;
import se.arshjul.committee.Outcome;
import se.arshjul.committee.ReturnStep;
import se.arshjul.web.DueWords;
import se.arshjul.web.Formats;
import se.arshjul.web.Texts;

/** What there is to choose among where a matter is scheduled and a decision recorded. */
@Named
@RequestScoped
public class CommitteeChoices {

    @Inject Texts texts;
    @Inject DueWords due;

    public List<SelectItem> getOutcomes() {
        return Arrays.stream(Outcome.values()).map(outcome -> new SelectItem(outcome, texts.of("committee.outcome." + outcome))).toList();
    }

    public List<SelectItem> getSteps() {
        return Arrays.stream(ReturnStep.values()).map(step -> new SelectItem(step, texts.of("committee.returnStep." + step))).toList();
    }

    /** Meetings by their day, each with how far off its last day for papers is. */
    public List<SelectItem> meetings(List<MeetingChoice> meetings) {
        return meetings.stream().map(meeting -> new SelectItem(meeting.heldOn(), Formats.dateText(meeting.heldOn()) + papers(meeting))).toList();
    }

    private String papers(MeetingChoice meeting) {
        var day = meeting.papersDue();
        if (day == null) {
            return "";
        }
        return due.tone(day).equals("late") ? texts.of("committee.meeting.papersGone", day)
                : texts.of("committee.meeting.papersBy", day, due.words(day));
    }
}
