package se.arshjul.cycle.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.arshjul.audit.CommandKey;
import se.arshjul.cycle.CycleService;
import se.arshjul.cycle.Premises;
import se.arshjul.cycle.PremisesReader;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;

/** Holds what the page {@code cycle/premises.xhtml} shows and edits; decides nothing. */
@Named
@ViewScoped
public class PremisesBean implements Serializable {

    @Inject PremisesReader reader;
    @Inject CycleService cycles;
    @Inject CurrentActor current;
    @Inject se.arshjul.web.CommandKey commandKey;
    @Inject Notices notices;
    private long id;
    private Premises premises;
    private RoundDatesForm form;

    public void load() {
        premises = reader.read(id, current.actor());
        form = new RoundDatesForm(premises.dates());
    }

    public String confirm() {
        cycles.confirmPremises(id, form.dates(), new CommandKey(commandKey.getValue()), current.actor());
        notices.add("cycle.premises.confirmed", String.valueOf(premises.year()));
        return "/worklist/tasks?faces-redirect=true";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Premises getPremises() {
        return premises;
    }

    public RoundDatesForm getForm() {
        return form;
    }
}
