package se.arshjul.indicator.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import se.arshjul.audit.CommandKey;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.indicator.IndicatorViews;
import se.arshjul.indicator.IndicatorService;
import se.arshjul.indicator.ValueDraft;
import se.arshjul.indicator.WritableValue;
import se.arshjul.kernel.Period;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;
import se.arshjul.web.PageNotFound;

/** Holds what the page {@code indicator/value.xhtml} edits: one value of an indicator, chosen by the address. */
@Named
@ViewScoped
public class ValueBean implements Serializable {

    @Inject IndicatorViews views;
    @Inject IndicatorService service;
    @Inject CurrentActor current;
    @Inject se.arshjul.web.CommandKey commandKey;
    @Inject Notices notices;
    private ValueAddress address = new ValueAddress();
    private WritableValue standing;
    private String value;
    private String note;

    public void load() {
        if (address.getCode() == null || address.getPlace() == null || !Period.isPeriod(address.getPeriod())) {
            PageNotFound.answer();
            return;
        }
        standing = views.writable(address.getCode(), address.getPlace(), new Period(address.getPeriod()), address.kind(),
                address.sex(), current.actor());
        value = standing.typed();
        note = standing.note();
    }

    public String save() {
        service.write(new ValueDraft(address.getCode(), address.getPlace(), new Period(address.getPeriod()), address.kind(),
                address.sex(), value, note, standing.version()), new CommandKey(commandKey.getValue()), current.actor());
        notices.add("indicator.value.saved", standing.facts().name(), address.getPeriod());
        return "/indicator/indicator?faces-redirect=true&code=" + address.getCode() + "&place=" + address.getPlace()
                + "&period=" + address.getPeriod();
    }

    public Kind[] getKinds() {
        return standing.mayAim() ? Kind.values() : new Kind[] {Kind.UTFALL};
    }

    public Sex[] getSexes() {
        return Sex.values();
    }

    public ValueAddress getAddress() {
        return address;
    }

    public WritableValue getStanding() {
        return standing;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
