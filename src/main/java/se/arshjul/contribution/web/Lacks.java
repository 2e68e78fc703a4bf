package se.arshjul.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import se.arshjul.contribution.Completeness.IncompleteException;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.RefusedAtException;
import se.arshjul.web.Texts;

/** Tells what a contribution lacks, each thing with a way to the place where it is written. */
@RequestScoped
public class Lacks {

    private static final String PASSING_OVER = "passing-over";

    @Inject Texts texts;

    void tell(IncompleteException incomplete, UnaryOperator<String> fieldOf) {
        var context = FacesContext.getCurrentInstance();
        for (var lack : incomplete.lacks()) {
            var words = texts.of(lack.key(), lack.arguments(key -> texts.of(key)));
            context.addMessage(fieldOf.apply(lack.target()), new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        }
        if (incomplete.lacks().stream().allMatch(Lack::mayBeOverridden)) {
            var way = texts.of("contribution.override.way");
            context.addMessage(PASSING_OVER, new FacesMessage(FacesMessage.SEVERITY_WARN, way, way));
        }
        context.validationFailed();
    }

    /** Tells of a rule that something typed has broken, at its field. */
    void tell(RefusedAtException refused, UnaryOperator<String> fieldOf) {
        tell(refused.key(), fieldOf.apply(refused.target()), refused.arguments().toArray());
    }

    /** Tells one thing, with a way to the place that it is about. */
    void tell(String key, String place, Object... arguments) {
        var words = texts.of(key, arguments);
        var context = FacesContext.getCurrentInstance();
        context.addMessage(place, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
        context.validationFailed();
    }
}
