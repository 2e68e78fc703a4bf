package se.arshjul.document;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Figures in running text: links that lead to where the figure comes from and hold it as it is written (document-6). The
 * reference says what the figure is; the link's words are its value.
 */
public final class FigureLinks {

    /** The address of the page that tells where a figure comes from, before its reference. */
    public static final String ADDRESS = "/contribution/figure?of=";
    private static final String SELECTED = "a[href^=" + ADDRESS + "]";

    private FigureLinks() {}

    /** The references of the figures in a text. */
    public static Set<String> in(String html) {
        if (html == null || !html.contains(ADDRESS)) {
            return Set.of();
        }
        return parsed(html).select(SELECTED).stream().map(FigureLinks::reference).collect(Collectors.toSet());
    }

    /** The text with each figure written anew. */
    public static String write(String html, UnaryOperator<String> written) {
        if (html == null || !html.contains(ADDRESS)) {
            return html;
        }
        var page = parsed(html);
        page.select(SELECTED).forEach(link -> link.text(written.apply(reference(link))));
        return page.body().html();
    }

    /** The address of the page that tells where a figure comes from. */
    public static String address(String reference) {
        return ADDRESS + URLEncoder.encode(reference, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20");
    }

    /** True for an address that a text may hold without naming a site: a figure's, and no other. */
    static boolean isAddress(String href) {
        return href.startsWith(ADDRESS) && !href.contains("&") && !href.contains("#");
    }

    private static String reference(Element link) {
        try {
            return URLDecoder.decode(link.attr("href").substring(ADDRESS.length()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static Document parsed(String html) {
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        return page;
    }
}
