package se.arshjul.plan.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.document.TextComparison;
import se.arshjul.plan.ContributionContent;
import se.arshjul.plan.PlanComparison;
import se.arshjul.plan.PlanDifference;
import se.arshjul.web.Texts;

/** Tells the difference between two versions in the reader's own words. */
@ApplicationScoped
public class WordedComparison {

    @Inject Texts texts;

    PlanDifference of(ContributionContent older, ContributionContent newer) {
        var words = new TextComparison.Words(texts.of("web.diff.added"), texts.of("web.diff.removed"));
        return new PlanComparison(words, code -> texts.of("followup.progress.status." + code)).compare(older, newer);
    }
}
