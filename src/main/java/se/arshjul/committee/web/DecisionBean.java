package se.arshjul.committee.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.arshjul.audit.CommandKey;
import se.arshjul.committee.CommitteeReader;
import se.arshjul.committee.DecisionDraft;
import se.arshjul.committee.Matter;
import se.arshjul.committee.MatterService;
import se.arshjul.committee.MatterView;
import se.arshjul.committee.Outcome;
import se.arshjul.committee.PlaceChoice;
import se.arshjul.committee.ReturnStep;
import se.arshjul.contribution.RedoDay;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;
import se.arshjul.web.Preferences;
import se.arshjul.web.Texts;

/** Holds what the page {@code committee/decision.xhtml} shows and edits; decides nothing. */
@Named
@ViewScoped
public class DecisionBean implements Serializable {

    @Inject CommitteeReader reader;
    @Inject MatterService matters;
    @Inject Access access;
    @Inject RedoDay redoDay;
    @Inject CurrentActor current;
    @Inject BusinessTime time;
    @Inject se.arshjul.web.CommandKey commandKey;
    @Inject Notices notices;
    @Inject Texts texts;
    @Inject Preferences preferences;
    private long id;
    private MatterView matter;
    private List<PlaceChoice> places;
    private Map<String, String> otherBodies;
    private final DecisionForm form = new DecisionForm();

    public void load() {
        matter = reader.matter(id, current.actor());
        places = reader.places(matter.roundId());
        form.setRedoBy(redoDay.afterReferral());
        otherBodies = reader.otherBodies(matter.bodyId());
    }

    public String record() {
        var draft = form.draft();
        matters.decide(id, draft, new CommandKey(commandKey.getValue()), current.actor());
        notices.add("committee.decision.recorded." + told(draft.outcome()), texts.of("committee.outcome." + draft.outcome()),
                draft.paragraph(), matter.title(), whereTo(draft), draft.redoBy() == null ? redoDay.afterReferral() : draft.redoBy());
        return "/worklist/tasks?faces-redirect=true";
    }

    private static String told(Outcome outcome) {
        return switch (outcome) {
            case REFERRED_BACK -> "back";
            case POSTPONED -> "later";
            case FORWARDED -> "onward";
            default -> "done";
        };
    }

    /** Who has the matter after a decision that sends it somewhere; empty else. */
    private String whereTo(DecisionDraft draft) {
        if (draft.outcome() == Outcome.FORWARDED) {
            return otherBodies.entrySet().stream().filter(body -> body.getValue().equals(draft.forwardedTo()))
                    .map(Map.Entry::getKey).findFirst().orElse("");
        }
        return draft.returnTo() == ReturnStep.DIVISIONS
                ? PlaceChoice.names(places, draft.contributionIds()).collect(Collectors.joining(", "))
                : texts.of("committee.returnStep." + ReturnStep.DIRECTOR).toLowerCase(preferences.getLocale());
    }

    /** True while the meeting is still to come: nothing is decided yet. */
    public boolean isAhead() {
        return matter.meeting() != null && matter.meeting().heldOn().isAfter(time.today());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** True while this is the matter's step and the reader may take it; others read where the matter stands. */
    public boolean isOpen() {
        return matter.state() == Matter.State.SCHEDULED
                && access.permits(current.actor(), Action.RECORD_DECISION, Place.body(matter.bodyId()));
    }

    public MatterView getMatter() {
        return matter;
    }

    public List<PlaceChoice> getPlaces() {
        return places;
    }

    public Map<String, String> getOtherBodies() {
        return otherBodies;
    }

    public DecisionForm getForm() {
        return form;
    }
}
