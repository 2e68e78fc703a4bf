package se.arshjul.reading.web;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import se.arshjul.contribution.ApprovalReader;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.contribution.ContributionView;
import se.arshjul.organisation.Actor;
import se.arshjul.reading.PlanDifference;
import se.arshjul.reading.DocumentHtml;
import se.arshjul.web.Texts;

/** What the director reads on the page {@code contribution/approve.xhtml}: large, so it is shown once and never kept. */
@Named
@RequestScoped
public class ApproveReading {

    @Inject ApprovalReader reader;
    @Inject Actor actor;
    @Inject Texts texts;
    @Inject WordedComparison comparison;
    private Map<Long, String> divisions = Map.of();
    private PlanDifference difference;

    public void load(ContributionView.Head head) {
        var content = reader.content(head.id(), head.place(), actor);
        var document = new DocumentHtml(texts::of);
        divisions = content.parts().stream().collect(toMap(ContributionContent::id, document::body));
        difference = reader.before(content).map(before -> comparison.of(before, content)).orElse(null);
    }

    /** The divisions' contents as documents, by their contribution's id. */
    public Map<Long, String> getDivisions() {
        return divisions;
    }

    /** What has changed since the director last let go of the whole; null the first time. */
    public PlanDifference getDifference() {
        return difference;
    }
}
