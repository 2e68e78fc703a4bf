package se.arshjul.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.PartView;

/** What there is to choose among in the plan's forms. */
@Named
@ApplicationScoped
public class PlanChoices {

    /** The goals that an activity may serve, by code and wording. */
    public List<SelectItem> goals(ContributionView view) {
        return view.goals().stream()
                .map(goal -> new SelectItem(String.valueOf(goal.id()), goal.code() + " " + goal.wording())).toList();
    }

    /** The units that have been accepted, and so can be asked to do their parts again. */
    public List<SelectItem> accepted(List<PartView> parts) {
        return parts.stream().filter(part -> part.state() == Contribution.State.ACCEPTED)
                .map(part -> new SelectItem(String.valueOf(part.id()), part.placeName())).toList();
    }
}
