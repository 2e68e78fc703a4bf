package se.arshjul.contribution;

import java.io.Serializable;
import java.time.Instant;
import org.jsoup.Jsoup;

/**
 * A text that was taken up, beside what it has become: the words of its origin as they stand now, and the section that
 * took it up. Departures on either side are told, never mended (contribution-13).
 */
public record Adoption(String code, String placeName, String heading, String taken, String originNow, String sectionNow,
        String takenBy, Instant takenAt) implements Serializable {

    /** True when the origin has written something else since. */
    public boolean isOriginChanged() {
        return !words(taken).equals(words(originNow));
    }

    /** True when a paragraph of the text no longer stands in the section word for word. */
    public boolean isDeparted() {
        String section = words(sectionNow);
        return Jsoup.parseBodyFragment(taken).select("p, li, h3, h4").stream().map(part -> words(part.outerHtml()))
                .anyMatch(part -> !section.contains(part));
    }

    private static String words(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}
