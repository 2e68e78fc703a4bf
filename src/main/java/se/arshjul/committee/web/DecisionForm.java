package se.arshjul.committee.web;

import static java.util.stream.Collectors.toSet;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import se.arshjul.committee.DecisionDraft;
import se.arshjul.committee.Outcome;
import se.arshjul.committee.ReturnStep;

/** A decision while it is typed. */
public class DecisionForm implements Serializable {

    private String paragraph;
    private Outcome outcome;
    private String wording;
    private String reason;
    private ReturnStep returnTo;
    private LocalDate redoBy;
    private String forwardedTo;
    private final Map<Long, Boolean> chosen = new HashMap<>();

    DecisionDraft draft() {
        var places = chosen.entrySet().stream().filter(choice -> Boolean.TRUE.equals(choice.getValue()))
                .map(Map.Entry::getKey).collect(toSet());
        return new DecisionDraft(paragraph, outcome, wording, reason, returnTo, places, redoBy, forwardedTo);
    }

    /** The places ticked, by their contribution's id. */
    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(Outcome outcome) {
        this.outcome = outcome;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public ReturnStep getReturnTo() {
        return returnTo;
    }

    public void setReturnTo(ReturnStep returnTo) {
        this.returnTo = returnTo;
    }

    public LocalDate getRedoBy() {
        return redoBy;
    }

    public void setRedoBy(LocalDate redoBy) {
        this.redoBy = redoBy;
    }

    public String getForwardedTo() {
        return forwardedTo;
    }

    public void setForwardedTo(String forwardedTo) {
        this.forwardedTo = forwardedTo;
    }
}
