package se.arshjul.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.plan.PlanView;

/** What there is to choose among in the plan's forms. */
@Named
@ApplicationScoped
public class PlanChoices {

    /** The goals that an activity may serve, by code and wording. */
    public List<SelectItem> goals(PlanView view) {
        return view.goals().stream()
                .map(goal -> new SelectItem(String.valueOf(goal.id()), goal.code() + " " + goal.wording())).toList();
    }
}
