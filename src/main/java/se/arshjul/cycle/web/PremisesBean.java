package se.arshjul.cycle.web;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import se.arshjul.audit.CommandKey;
import se.arshjul.cycle.CycleService;
import se.arshjul.cycle.Premises;
import se.arshjul.cycle.PremisesReader;
import se.arshjul.cycle.RoundLine;
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
    private List<RoundForm> followUps = List.of();

    public void load() {
        premises = reader.read(id, current.actor());
        form = new RoundDatesForm(premises.plan().dates());
        followUps = premises.followUps().stream().filter(RoundLine::isPlanned).map(RoundForm::new).toList();
    }

    public String confirm() {
        var dates = followUps.stream().collect(toMap(one -> one.getRound().id(), one -> one.getDates().dates()));
        cycles.confirmPremises(id, form.dates(), dates, new CommandKey(commandKey.getValue()), current.actor());
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

    /** The follow-ups that are to be held, with their dates. */
    public List<RoundForm> getFollowUps() {
        return followUps;
    }

    public RoundDatesForm getForm() {
        return form;
    }
}
