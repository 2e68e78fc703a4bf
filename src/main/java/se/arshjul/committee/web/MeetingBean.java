package se.arshjul.committee.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.audit.CommandKey;
import se.arshjul.committee.CommitteeReader;
import se.arshjul.committee.Matter;
import se.arshjul.committee.MatterService;
import se.arshjul.committee.MatterView;
import se.arshjul.committee.MeetingChoice;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;

/** Holds what the page {@code committee/meeting.xhtml} shows and edits; decides nothing. */
@Named
@ViewScoped
public class MeetingBean implements Serializable {

    @Inject CommitteeReader reader;
    @Inject MatterService matters;
    @Inject Access access;
    @Inject CurrentActor current;
    @Inject se.arshjul.web.CommandKey commandKey;
    @Inject Notices notices;
    private long id;
    private MatterView matter;
    private List<MeetingChoice> meetings;
    private LocalDate chosen;
    private LocalDate otherDay;
    private boolean alreadyHeld;

    public void load() {
        matter = reader.matter(id, current.actor());
        meetings = reader.meetingsAhead(matter.bodyId(), current.actor()).stream().filter(matter::mayComeUpAt).toList();
    }

    /** Another day, where one is typed, goes before the one chosen in the list. */
    public String schedule() {
        var day = otherDay == null ? chosen : otherDay;
        matters.schedule(id, day, alreadyHeld, new CommandKey(commandKey.getValue()), current.actor());
        notices.add("committee.meeting.scheduled", day);
        return "/worklist/tasks?faces-redirect=true";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** True while this is the matter's step and the reader may take it; others read where the matter stands. */
    public boolean isOpen() {
        return matter.state() == Matter.State.REGISTERED
                && access.permits(current.actor(), Action.SCHEDULE_MATTER, Place.body(matter.bodyId()));
    }

    public MatterView getMatter() {
        return matter;
    }

    public List<MeetingChoice> getMeetings() {
        return meetings;
    }

    public LocalDate getChosen() {
        return chosen;
    }

    public void setChosen(LocalDate chosen) {
        this.chosen = chosen;
    }

    public LocalDate getOtherDay() {
        return otherDay;
    }

    public void setOtherDay(LocalDate otherDay) {
        this.otherDay = otherDay;
    }

    public boolean isAlreadyHeld() {
        return alreadyHeld;
    }

    public void setAlreadyHeld(boolean alreadyHeld) {
        this.alreadyHeld = alreadyHeld;
    }
}
