package se.arshjul.money;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** A text that stands beside the tables: the section it is in, and its lines; a heading is a line that begins with ##. */
public record Prose(String section, List<String> lines) {

    private static final String HEADING = "## ";
    private static final Pattern LINE = Pattern.compile("\\R");

    public static Prose ofPlain(String section, String text) {
        return new Prose(section, LINE.splitAsStream(text).map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    public static Prose ofHtml(String section, String html) {
        var page = Jsoup.parseBodyFragment(html);
        page.select("br").append("\\n");
        return ofPlain(section, String.join("\n", page.select("p, li, h2, h3, h4, td").stream()
                .map(element -> (element.tagName().startsWith("h") ? HEADING : "") + element.text().replace("\\n", "\n")).toList()));
    }

    static boolean isHeading(String line) {
        return line.startsWith(HEADING);
    }
}
