package se.arshjul.reading.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.contribution.EarlierTexts;
import se.arshjul.organisation.Actor;
import se.arshjul.reading.DocumentReader;
import se.arshjul.reading.DocumentHtml;
import se.arshjul.web.Texts;

/** What the year's plan promised, to read while the place reports on it; read once for each request, never kept. */
@Named
@RequestScoped
public class PlanPromise {

    @Inject EarlierTexts earlier;
    @Inject DocumentReader documents;
    @Inject Actor actor;
    @Inject Texts texts;
    private String html;

    /** The place's own part of the plan, without its parts; empty where there is no plan to follow up. */
    public String of(Head head) {
        if (html == null) {
            html = earlier.promise(head).map(id -> documents.read(id, null, actor).content().with(List.of()))
                    .map(new DocumentHtml(texts::of)::body).orElse("");
        }
        return html;
    }
}
