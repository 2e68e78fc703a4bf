package se.arshjul.committee.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.committee.BoardReader;
import se.arshjul.committee.DecisionLine;
import se.arshjul.committee.MeetingLine;
import se.arshjul.organisation.Actor;
import se.arshjul.security.Access;
import se.arshjul.security.AccessDeniedException;
import se.arshjul.security.Action;

/** Holds what the page {@code committee/overview.xhtml} shows. */
@Named
@RequestScoped
public class OverviewBean {

    @Inject BoardReader reader;
    @Inject BoardWords words;
    @Inject Access access;
    @Inject Actor actor;
    private List<BoardRow> plans;
    private List<MeetingLine> meetings;
    private List<DecisionLine> decisions;

    public void load() {
        if (!access.permitsSomewhere(actor, Action.READ_COMMITTEE)) {
            throw new AccessDeniedException(Action.READ_COMMITTEE);
        }
        plans = reader.plans(actor).stream().map(words::row).toList();
        meetings = reader.meetings(actor);
        decisions = reader.decisions(actor);
    }

    public List<BoardRow> getPlans() {
        return plans;
    }

    public List<MeetingLine> getMeetings() {
        return meetings;
    }

    public List<DecisionLine> getDecisions() {
        return decisions;
    }
}
