package se.arshjul.reading;

import static java.util.stream.Collectors.joining;
import static se.arshjul.document.Html.escape;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.contribution.ContributionContent.ActivityContent;
import se.arshjul.contribution.ContributionContent.GoalContent;
import se.arshjul.contribution.ContributionContent.SectionContent;
import se.arshjul.document.BlockHtml;
import se.arshjul.steering.SectionKind;

/** Writes a plan's content as the HTML of a finished document, the same for the page, the API and the print; everything typed is escaped. */
public final class PlanDocumentHtml {

    private static final int FIRST_LEVEL = 2;
    private static final int LAST_LEVEL = 6;

    private final UnaryOperator<String> words;
    private final BlockHtml blocks;
    private final boolean report;

    /**
     * The words are asked for by key, in the reader's language. A report's goals and activities are what its sections were
     * filled with, each in the section where it was assessed; only a plan lists its own.
     */
    public PlanDocumentHtml(UnaryOperator<String> words, boolean report) {
        this.words = words;
        this.report = report;
        this.blocks = new BlockHtml(words);
    }

    /** The body below the document's own heading; each part has its contribution's process key as id. */
    public String body(ContributionContent content) {
        var out = new StringBuilder();
        own(content, FIRST_LEVEL, out);
        content.parts().forEach(part -> part(part, FIRST_LEVEL, out));
        return out.toString();
    }

    private void part(ContributionContent part, int level, StringBuilder out) {
        out.append("<section id=\"contribution-").append(part.id()).append("\">");
        heading(level, part.placeName(), out);
        own(part, level + 1, out);
        part.parts().forEach(below -> part(below, level + 1, out));
        out.append("</section>\n");
    }

    private void own(ContributionContent part, int level, StringBuilder out) {
        part.sections().forEach(section -> section(section, part, level, out));
        if (report) {
            return;
        }
        if (lacks(part, SectionKind.MAL)) {
            goals(words.apply("reading.document.goals"), part.goals(), level, out);
        }
        if (lacks(part, SectionKind.AKTIVITETER)) {
            activities(words.apply("reading.document.activities"), part, level, out);
        }
    }

    private static boolean lacks(ContributionContent part, SectionKind kind) {
        return part.sections().stream().noneMatch(section -> section.kind().equals(kind.name()));
    }

    private void section(SectionContent section, ContributionContent part, int level, StringBuilder out) {
        if (!section.blocks().isEmpty()) {
            heading(level, section.heading(), out);
            out.append(blocks.of(section.blocks(), part.placeName())).append(section.body()).append('\n');
            return;
        }
        text(section, level, out);
        if (report) {
            return;
        }
        String heading = section.body().isBlank() ? section.heading() : null;
        if (section.kind().equals(SectionKind.MAL.name())) {
            goals(heading, part.goals(), level, out);
        } else if (section.kind().equals(SectionKind.AKTIVITETER.name())) {
            activities(heading, part, level, out);
        }
    }

    private static void text(SectionContent section, int level, StringBuilder out) {
        if (!section.body().isBlank()) {
            heading(level, section.heading(), out);
            out.append(section.body()).append('\n');
        }
    }

    private static void heading(int level, String text, StringBuilder out) {
        int shown = Math.min(level, LAST_LEVEL);
        out.append("<h").append(shown).append('>').append(escape(text)).append("</h").append(shown).append(">\n");
    }

    private void goals(String heading, List<GoalContent> goals, int level, StringBuilder out) {
        var shown = goals.stream().filter(goal -> !goal.inherited() || goal.abstention() != null).toList();
        if (shown.isEmpty()) {
            return;
        }
        if (heading != null) {
            heading(level, heading, out);
        }
        out.append("<ul class=\"goals\">\n");
        shown.forEach(goal -> goal(goal, out));
        out.append("</ul>\n");
    }

    private void goal(GoalContent goal, StringBuilder out) {
        out.append("<li><strong>").append(escape(goal.code())).append("</strong> ").append(escape(goal.wording()))
                .append(" <span class=\"meta\">(").append(escape(goal.setBy())).append(")</span>");
        if (goal.abstention() != null) {
            out.append("<p>").append(escape(words.apply("reading.document.abstention"))).append(' ')
                    .append(escape(goal.abstention())).append("</p>");
        }
        out.append("</li>\n");
    }

    private void activities(String heading, ContributionContent part, int level, StringBuilder out) {
        if (part.activities().isEmpty()) {
            return;
        }
        if (heading != null) {
            heading(level, heading, out);
        }
        var name = escape(words.apply("reading.document.activities") + ", " + part.placeName());
        out.append("<div class=\"table-region\" role=\"region\" tabindex=\"0\" aria-label=\"").append(name)
                .append("\">\n<table class=\"activities\">\n<caption class=\"hidden\">").append(name)
                .append("</caption>\n<thead><tr>");
        for (String column : List.of("activity", "goals", "owner", "time", "followUp")) {
            out.append("<th scope=\"col\">").append(escape(words.apply("reading.document.column." + column))).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        part.activities().forEach(activity -> row(activity, out));
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private static void row(ActivityContent activity, StringBuilder out) {
        out.append("<tr><th scope=\"row\">").append(escape(activity.title()));
        if (!activity.description().isBlank()) {
            out.append("<p>").append(escape(activity.description())).append("</p>");
        }
        out.append("</th>");
        cell(unbroken(activity.goals(), ", "), out);
        cell(escape(activity.ownerRole()), out);
        cell(unbroken(time(activity), "–"), out);
        cell(escape(activity.followUp()), out);
        out.append("</tr>\n");
    }

    private static void cell(String html, StringBuilder out) {
        out.append("<td>").append(html).append("</td>");
    }

    /** Codes and days are read whole: a narrow column breaks between them, not at their hyphens. */
    private static String unbroken(List<String> words, String between) {
        return words.stream().map(word -> "<span class=\"whole\">" + escape(word) + "</span>").collect(joining(between));
    }

    private static List<String> time(ActivityContent activity) {
        return activity.startsOn() == null && activity.endsOn() == null ? List.of()
                : List.of(day(activity.startsOn()), day(activity.endsOn()));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
