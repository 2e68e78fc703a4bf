package se.arshjul.money.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.arshjul.audit.CommandKey;
import se.arshjul.money.FiguresOfRound;
import se.arshjul.money.FiguresReader;
import se.arshjul.money.FiguresService;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;

/** Holds what the page {@code money/figures.xhtml} shows; decides nothing. */
@Named
@ViewScoped
public class FiguresBean implements Serializable {

    @Inject FiguresReader reader;
    @Inject FiguresService figures;
    @Inject HandEntry entry;
    @Inject CurrentActor current;
    @Inject se.arshjul.web.CommandKey commandKey;
    @Inject Notices notices;
    private long id;
    private FiguresOfRound round;

    public void load() {
        round = reader.read(id, current.actor());
        entry.open(id, round.choices());
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

    public FiguresOfRound getRound() {
        return round;
    }
}
