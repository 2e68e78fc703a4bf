package se.arshjul.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.audit.CommandKey;
import se.arshjul.indicator.FetchResult;
import se.arshjul.indicator.IndicatorPlace;
import se.arshjul.indicator.IndicatorViews;
import se.arshjul.indicator.KoladaFetch;
import se.arshjul.organisation.Actor;
import se.arshjul.web.Notices;

/** Lets those who may fetch a department's indicators from Kolada, and tells what came. */
@Named
@RequestScoped
public class KoladaBean {

    @Inject IndicatorViews views;
    @Inject KoladaFetch kolada;
    @Inject Notices notices;
    @Inject se.arshjul.web.CommandKey commandKey;
    @Inject Actor actor;
    private List<IndicatorPlace> departments;

    public List<IndicatorPlace> getDepartments() {
        if (departments == null) {
            departments = views.fetchable(actor);
        }
        return departments;
    }

    public String fetch(String department) {
        tell(kolada.fetch(department, new CommandKey(commandKey.getValue()), actor));
        return "/indicator/indicators?faces-redirect=true&place=" + department;
    }

    private void tell(FetchResult result) {
        notices.add("indicator.kolada.result", result.added(), result.changed(), result.unchanged(), result.missing());
        if (!result.withoutId().isEmpty()) {
            notices.add("indicator.kolada.withoutId", result.withoutId());
        }
        if (!result.unknown().isEmpty()) {
            notices.add("indicator.kolada.unknown", result.unknown());
        }
    }
}
