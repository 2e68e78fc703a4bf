package se.arshjul.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text as the import format writes it, turned into clean HTML (document-4): paragraphs parted by an empty line,
 * {@code - } bullets, {@code ## } sub-headings, {@code 1. } numbered. Everything else is text, whatever it looks like.
 */
public final class PlainText {

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\. +(\\S.*)");
    private static final Pattern BULLET = Pattern.compile("[-•–] +(\\S.*)");
    private static final Pattern HEADING = Pattern.compile("## +(\\S.*)");

    private final StringBuilder html = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> bullets = new ArrayList<>();
    private final List<String> numbered = new ArrayList<>();

    private PlainText() {}

    public static String toHtml(String text) {
        var page = new PlainText();
        text.replace("\r\n", "\n").replace('\r', '\n').lines().map(String::strip).forEach(page::take);
        page.endParagraph();
        page.endLists();
        return page.html.toString();
    }

    private void take(String line) {
        Matcher item = NUMBERED.matcher(line);
        if (line.isEmpty()) {
            endParagraph();
        } else if (HEADING.matcher(line).matches()) {
            endParagraph();
            endLists();
            append("h3", line.substring(2).strip());
        } else if (BULLET.matcher(line).matches()) {
            endParagraph();
            endNumbered();
            bullets.add(line.substring(1).strip());
        } else if (paragraph.isEmpty() && item.matches() && Integer.parseInt(item.group(1)) == numbered.size() + 1) {
            endBullets();
            numbered.add(item.group(2));
        } else {
            endLists();
            paragraph.add(line);
        }
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            html.append("<p>");
            html.append(String.join("<br />", paragraph.stream().map(PlainText::escaped).toList()));
            html.append("</p>");
            paragraph.clear();
        }
    }

    private void endLists() {
        endBullets();
        endNumbered();
    }

    private void endBullets() {
        endList("ul", bullets);
    }

    private void endNumbered() {
        endList("ol", numbered);
    }

    private void endList(String element, List<String> items) {
        if (!items.isEmpty()) {
            html.append('<').append(element).append('>');
            items.forEach(item -> append("li", item));
            html.append("</").append(element).append('>');
            items.clear();
        }
    }

    private void append(String element, String text) {
        html.append('<').append(element).append('>').append(escaped(text)).append("</").append(element).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
