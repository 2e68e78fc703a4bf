package se.arshjul.indicator.web;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import se.arshjul.audit.CommandKey;
import se.arshjul.indicator.FetchResult;
import se.arshjul.indicator.IndicatorPlace;
import se.arshjul.indicator.IndicatorViews;
import se.arshjul.indicator.KoladaFetch;
import se.arshjul.kernel.RuleBrokenException;
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
    private String department;
    private Map<String, String> departments;

    /** The codes of the departments by their names: those that the reader may fetch for. */
    public Map<String, String> getDepartments() {
        if (departments == null) {
            departments = views.fetchable(actor).stream()
                    .collect(toMap(IndicatorPlace::name, IndicatorPlace::code, (one, same) -> one, LinkedHashMap::new));
        }
        return departments;
    }

    /** The page keeps no state and cannot be shown again after a post, so what is refused is told on the next one too. */
    public String fetch() {
        try {
            tell(kolada.fetch(department, new CommandKey(commandKey.getValue()), actor));
        } catch (RuleBrokenException refused) {
            notices.addFault(refused.key(), refused.arguments().toArray());
        }
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

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
