package se.arshjul.followup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.arshjul.audit.CommandKey;
import se.arshjul.followup.FiguresOfRound;
import se.arshjul.followup.FiguresReader;
import se.arshjul.followup.FiguresService;
import se.arshjul.followup.HandEntries;
import se.arshjul.followup.RoundFindings;
import se.arshjul.money.FindingLine;
import se.arshjul.money.MissingFigures;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;

/** Holds what the page {@code money/figures.xhtml} shows; decides nothing. */
@Named
@ViewScoped
public class FiguresBean implements Serializable {

    @Inject FiguresReader reader;
    @Inject FiguresService figures;
    @Inject RoundFindings review;
    @Inject HandEntries entries;
    @Inject HandEntry entry;
    @Inject CurrentActor current;
    @Inject se.arshjul.web.CommandKey commandKey;
    @Inject Notices notices;
    private long id;
    private FiguresOfRound round;
    private String period;
    private List<FindingLine> findings;
    private List<MissingFigures.Gap> missing;

    public void load() {
        round = reader.read(id, current.actor());
        period = entries.period(id);
        findings = review.all(id, current.actor());
        missing = entries.missing(id);
        entry.setRoundId(id);
    }

    public String reviewed() {
        figures.reviewed(id, new CommandKey(commandKey.getValue()), current.actor());
        notices.add("money.figures.done", round.round());
        return "/worklist/tasks?faces-redirect=true";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** The period of the round, whose figures are looked through. */
    public String getPeriod() {
        return period;
    }

    public List<FindingLine> getFindings() {
        return findings;
    }

    public List<MissingFigures.Gap> getMissing() {
        return missing;
    }

    public FiguresOfRound getRound() {
        return round;
    }
}
