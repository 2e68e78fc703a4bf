package se.arshjul.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.contribution.ContributionView;
import se.arshjul.organisation.Actor;
import se.arshjul.plan.CarryOver;
import se.arshjul.plan.UnfinishedWork.Unfinished;

/** What a place did not finish the year before, beside the form where it plans; read once for each request. */
@Named
@RequestScoped
public class CarryOverBean {

    @Inject CarryOver carryOver;
    @Inject Actor actor;
    private List<Unfinished> offered;

    /** What has not been taken over; what was taken over in this very request is left out too. */
    public List<Unfinished> of(PlanForm form, ContributionView view) {
        if (offered == null) {
            offered = view.writable() ? carryOver.offered(view.head().id(), actor) : List.of();
        }
        return offered.stream().filter(one -> form.getView().activities().stream()
                .noneMatch(activity -> one.origin().equals(activity.continues()))).toList();
    }
}
