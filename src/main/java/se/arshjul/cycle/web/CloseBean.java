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

/** Holds what the page {@code cycle/close.xhtml} shows; decides nothing. */
@Named
@ViewScoped
public class CloseBean implements Serializable {

    @Inject YearReader reader;
    @Inject CycleService cycles;
    @Inject CurrentActor current;
    @Inject se.arshjul.web.CommandKey commandKey;
    @Inject Notices notices;
    private long id;
    private YearView year;

    public void load() {
        year = reader.year(id, current.actor());
    }

    public String close() {
        cycles.closeYear(id, new CommandKey(commandKey.getValue()), current.actor());
        notices.add("cycle.close.closed", String.valueOf(year.year()));
        return "/worklist/tasks?faces-redirect=true";
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
}
