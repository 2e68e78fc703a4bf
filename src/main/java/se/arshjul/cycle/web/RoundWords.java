package se.arshjul.cycle.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundLine;
import se.arshjul.web.Formats;
import se.arshjul.web.Texts;

/** How rounds are told: a plan is worked out, a report is written, and what the law says of a delår. */
@Named
@RequestScoped
public class RoundWords {

    @Inject Texts texts;

    public String state(RoundLine round) {
        return state(round.state(), round.followUp());
    }

    public String state(Round.State state, boolean followUp) {
        boolean asReport = followUp && (state == Round.State.OPEN || state == Round.State.PUBLISHED);
        return texts.of((asReport ? "cycle.followUpState." : "cycle.roundState.") + state);
    }

    public String tone(RoundLine round) {
        return tone(round.state());
    }

    public String tone(Round.State state) {
        return switch (state) {
            case PLANNED, CANCELLED -> "idle";
            case OPEN, WITH_COMMITTEE -> "ongoing";
            case PUBLISHED -> "done";
            case REJECTED -> "bad";
        };
    }

    /** When the report must reach the council, and the last meeting that can take it. */
    public String interim(RoundLine round) {
        var deadline = round.deadline();
        String by = Formats.dateText(deadline.reachesCouncilBy());
        if (deadline.lastMeeting() == null) {
            return texts.of(deadline.meetingsEntered() ? "cycle.interim.noMeeting" : "cycle.interim.notEntered", by);
        }
        return texts.of("cycle.interim.lastMeeting", by, Formats.dateText(deadline.lastMeeting().heldOn()),
                Formats.dateText(round.lastPapersDay()));
    }
}
