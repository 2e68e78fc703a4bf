package se.arshjul.contribution.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.arshjul.audit.CommandKey;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.PartView;
import se.arshjul.contribution.RedoDay;
import se.arshjul.contribution.ReturnDraft;

/** Holds what the page {@code contribution/division.xhtml} shows and edits; decides nothing. */
@Named
@ViewScoped
public class DivisionBean extends WritingBean {

    @Inject RedoDay redoDay;
    private final String reopenKey = UUID.randomUUID().toString();
    private List<PartView> parts;
    private String[] chosen = {};
    private String reason;
    private LocalDate redoBy;

    /** A unit's part has a page of its own, and so has the whole. */
    public String load() {
        if (!loaded(Contribution.Kind.DIVISION)) {
            var unit = getView().head().kind() == Contribution.Kind.UNIT;
            return unit ? "/contribution/contribution?faces-redirect=true&id=" + getId()
                    : "/contribution/approve?faces-redirect=true&id=" + getView().head().roundId();
        }
        parts = reader.parts(getId());
        redoBy = proposedDay();
        return null;
    }

    public String submit() {
        if (!handedOver()) {
            return null;
        }
        notices.add("contribution.division.submitted", getView().head().placeName());
        return "/start?faces-redirect=true";
    }

    private LocalDate proposedDay() {
        return redoDay.afterReturn(parts.stream().map(PartView::dueOn));
    }

    /** Asks the chosen units to do their parts again, for a reason. */
    public String reopen() {
        Set<Long> units = Arrays.stream(chosen).map(Long::valueOf).collect(Collectors.toSet());
        var day = redoBy == null ? proposedDay() : redoBy;
        contributions.reopenUnits(getId(), units, new ReturnDraft(reason, null, day), new CommandKey(reopenKey), current.actor());
        notices.add("contribution.division.reopened", parts.stream().filter(part -> units.contains(part.id())).map(PartView::placeName)
                .collect(Collectors.joining(", ")), day);
        return "/start?faces-redirect=true";
    }

    /** True when the division has a section of its own that a unit's text may be taken up into. */
    public boolean takes(String code) {
        return getView().sections().stream().anyMatch(section -> section.code().equals(code));
    }

    /** The units that have been accepted, and so can be asked to do their parts again. */
    public List<SelectItem> getAccepted() {
        return parts.stream().filter(part -> part.state() == Contribution.State.ACCEPTED)
                .map(part -> new SelectItem(String.valueOf(part.id()), part.placeName())).toList();
    }

    /** How many parts are still awaited. */
    public long getAwaited() {
        return parts.stream().filter(part -> part.state() != Contribution.State.ACCEPTED).count();
    }

    public List<PartView> getParts() {
        return parts;
    }

    public String[] getChosen() {
        return chosen;
    }

    public void setChosen(String[] chosen) {
        this.chosen = chosen;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getRedoBy() {
        return redoBy;
    }

    public void setRedoBy(LocalDate redoBy) {
        this.redoBy = redoBy;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
