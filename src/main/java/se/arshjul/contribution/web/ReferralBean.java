package se.arshjul.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjul.contribution.ContributionReader;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.contribution.PlanDecision;

/** The decision by which the political body sent a part back, for whoever is shown the part; read once for each request, never kept. */
@Named
@RequestScoped
public class ReferralBean {

    @Inject ContributionReader reader;
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
