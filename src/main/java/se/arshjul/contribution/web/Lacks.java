package se.arshjul.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import se.arshjul.contribution.Completeness.IncompleteException;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.plan.EndsBeforeStartException;
import se.arshjul.web.Texts;

/** Tells what a contribution lacks, each thing with a way to the place where it is written. */
@RequestScoped
public class Lacks {

    private static final String PASSING_OVER = "passing-over";

    @Inject Texts texts;

    void tell(IncompleteException incomplete, ContributionForm form) {
        var context = FacesContext.getCurrentInstance();
        for (var lack : incomplete.lacks()) {
            var words = texts.of(lack.key(), lack.arguments(key -> texts.of(key)));
            context.addMessage(form.fieldOf(lack.target()), new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
        if (incomplete.lacks().stream().allMatch(Lack::mayBeOverridden)) {
            var way = texts.of("contribution.override.way");
            context.addMessage(PASSING_OVER, new FacesMessage(FacesMessage.SEVERITY_WARN, way, way));
        }
        context.validationFailed();
    }

    /** Tells of an activity's dates at the first of them. */
    void tell(EndsBeforeStartException backwards, ContributionForm form) {
        tell(backwards.key(), form.fieldOf("activity:" + backwards.activityId() + ":STARTS_ON"), backwards.arguments().toArray());
    }

    /** Tells one thing, with a way to the place that it is about. */
    void tell(String key, String place, Object... arguments) {
        var words = texts.of(key, arguments);
        var context = FacesContext.getCurrentInstance();
        context.addMessage(place, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        context.validationFailed();
    }
}
