package se.arshjul.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjul.plan.ContributionView.Head;
import se.arshjul.plan.PlanDecision;
import se.arshjul.plan.PlanReader;

/** The decision by which the political body sent a part back, for whoever is shown the part; read once for each request, never kept. */
@Named
@RequestScoped
public class ReferralBean {

    @Inject PlanReader reader;
    private PlanDecision decision;
    private boolean read;

    /** The decision; null where it was the place above that sent the part back, or nobody. */
    public PlanDecision of(Head head) {
        if (!read) {
            decision = reader.referral(head).orElse(null);
            read = true;
        }
        return decision;
    }
}
