package se.arshjul.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.document.TextComparison;
import se.arshjul.reading.PlanComparison;
import se.arshjul.reading.PlanDifference;
import se.arshjul.web.Texts;

/** Tells the difference between two versions in the reader's own words. */
@ApplicationScoped
public class WordedComparison {

    @Inject Texts texts;

    public PlanDifference of(ContributionContent older, ContributionContent newer) {
        var words = new TextComparison.Words(texts.of("web.diff.added"), texts.of("web.diff.removed"));
        return new PlanComparison(words).compare(older, newer);
    }
}
