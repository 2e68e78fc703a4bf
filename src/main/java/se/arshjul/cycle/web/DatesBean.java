package se.arshjul.cycle.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.arshjul.audit.CommandKey;
import se.arshjul.cycle.CycleService;
import se.arshjul.cycle.YearReader;
import se.arshjul.cycle.YearView;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;

/** Holds what the page {@code cycle/dates.xhtml} shows and edits: one year, its dates and what may be done by hand. */
@Named
@ViewScoped
public class DatesBean implements Serializable {

    @Inject YearReader reader;
    @Inject CycleService cycles;
    @Inject CurrentActor current;
    @Inject se.arshjul.web.CommandKey commandKey;
    @Inject Notices notices;
    private long id;
    private YearView year;
    private RoundDatesForm form;

    public void load() {
        year = reader.year(id, current.actor());
        form = new RoundDatesForm(year.dates());
    }

    public String move() {
        cycles.moveDates(year.roundId(), form.dates(), key(), current.actor());
        return done("cycle.dates.moved");
    }

    public String openRound() {
        cycles.openRoundByHand(id, key(), current.actor());
        return done("cycle.dates.opened");
    }

    public String end() {
        cycles.endYear(id, key(), current.actor());
        return done("cycle.dates.ended");
    }

    private CommandKey key() {
        return new CommandKey(commandKey.getValue());
    }

    private String done(String words) {
        notices.add(words, String.valueOf(year.year()));
        return "/cycle/dates?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public YearView getYear() {
        return year;
    }

    public RoundDatesForm getForm() {
        return form;
    }
}
