package se.arshjul.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.arshjul.document.Html;
import se.arshjul.reading.PlanDocument;
import se.arshjul.reading.DocumentHtml;
import se.arshjul.web.Formats;

/** The plan as a finished page that stands by itself, without a script. */
@RequestScoped
public class DocumentPage {
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s – %s</title>
            <link rel="stylesheet" href="/jakarta.faces.resource/css/arshjul.css.xhtml?ln=arshjul">
            </head>
            <body>
            <main class="document">
            <h1>%s</h1>
            <p class="lead">%s</p>
            <p class="meta">%s</p>
            %s
            </main>
            </body>
            </html>
            """;

    @Inject Language language;

    String of(PlanDocument plan) {
        return FRAME.formatted(language.locale().getLanguage(), escape(plan.title()), escape(plan.department()),
                escape(plan.title()), escape(plan.department()), escape(state(plan)),
                new DocumentHtml(language::text).body(plan.content()));
    }

    private String state(PlanDocument plan) {
        if (plan.frozenAt() == null) {
            return language.text("reading.document.draft");
        }
        return language.text(plan.published() ? "reading.document.published" : "reading.document.approved",
                Formats.moment(plan.frozenAt()), plan.fingerprint());
    }

    private static String escape(String text) {
        return Html.escape(text);
    }
}
