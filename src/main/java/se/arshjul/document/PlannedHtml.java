package se.arshjul.document;

import static java.util.stream.Collectors.joining;
import static se.arshjul.document.Html.escape;

import java.time.LocalDate;
import java.util.List;

/** Writes what a plan holds as HTML: its goals as a list, its activities as a table. */
final class PlannedHtml {

    private PlannedHtml() {}

    static void goals(Goals goals, StringBuilder out) {
        out.append("<ul class=\"goals\">\n");
        goals.items().stream().filter(Goals.Item::isTold).forEach(goal -> goal(goal, goals.abstentionWord(), out));
        out.append("</ul>\n");
    }

    private static void goal(Goals.Item goal, String abstentionWord, StringBuilder out) {
        out.append("<li><strong>").append(escape(goal.code())).append("</strong> ").append(escape(goal.wording()))
                .append(" <span class=\"meta\">(").append(escape(goal.setBy())).append(")</span>");
        if (goal.abstention() != null) {
            out.append("<p>").append(escape(abstentionWord)).append(' ').append(escape(goal.abstention())).append("</p>");
        }
        out.append("</li>\n");
    }

    static void activities(Activities activities, String place, StringBuilder out) {
        var name = escape(activities.caption() + ", " + place);
        out.append("<div class=\"table-region\" role=\"region\" tabindex=\"0\" aria-label=\"").append(name)
                .append("\">\n<table class=\"activities\">\n<caption class=\"hidden\">").append(name)
                .append("</caption>\n<thead><tr>");
        activities.columns().forEach(column -> out.append("<th scope=\"col\">").append(escape(column)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        activities.items().forEach(activity -> row(activity, out));
        out.append("</tbody>\n</table>\n</div>\n");
    }

    private static void row(Activities.Item activity, StringBuilder out) {
        out.append("<tr><th scope=\"row\">").append(escape(activity.title()));
        if (!activity.description().isBlank()) {
            out.append("<p>").append(escape(activity.description())).append("</p>");
        }
        out.append("</th>");
        cell(unbroken(activity.goals(), ", "), out);
        cell(escape(activity.owner()), out);
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

    private static List<String> time(Activities.Item activity) {
        return activity.startsOn() == null && activity.endsOn() == null ? List.of()
                : List.of(day(activity.startsOn()), day(activity.endsOn()));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
