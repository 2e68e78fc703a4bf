package se.arshjul.document;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Cleans a text when it is saved (document-4): headings, paragraphs, lists, emphasis and links stay, everything else
 * goes, what a word processor leaves behind included. Cleaning twice gives the same text.
 */
public final class HtmlCleaner {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h3", "h4", "ul", "ol", "li", "strong", "em", "br", "a")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href").matching((element, attribute, href) -> leadsSomewhere(href) ? href : null).onElements("a")
            .toFactory();
    private static final String BULLET_SIGNS = "^[\\s\u00a0]*[·•§oüØ-][\\s\u00a0]+";
    private static final String NUMBER_SIGNS = "^[\\s\u00a0]*\\d{1,3}[.)][\\s\u00a0]+";

    private HtmlCleaner() {}

    /** The cleaned HTML; empty for nothing and for markup without a word in it. */
    public static String clean(String html) {
        if (html == null || html.isBlank()) {
            return "";
        }
        String cleaned = readable(POLICY.sanitize(tidied(html))).strip();
        return cleaned.replaceAll("<[^>]*>|&nbsp;|\u00a0", "").isBlank() ? "" : cleaned;
    }

    /** To a site or a mail box by its whole address, or to where a figure comes from; no other link is kept. */
    private static boolean leadsSomewhere(String href) {
        return href.matches("(?is)(https?://|mailto:).+") || FigureLinks.isAddress(href);
    }

    private static String tidied(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select("style, script, title, meta, link, xml, template, noscript").remove();
        body.select("b").tagName("strong");
        body.select("i").tagName("em");
        body.select("h1, h2").tagName("h3");
        body.select("h5, h6").tagName("h4");
        wordLists(body);
        body.select("div").stream().filter(div -> div.select("> *").stream().noneMatch(Element::isBlock))
                .forEach(div -> div.tagName("p"));
        body.select("p, h3, h4, li, strong, em").stream().filter(HtmlCleaner::isEmpty).forEach(Element::remove);
        body.ownerDocument().outputSettings().prettyPrint(false);
        return body.html();
    }

    /** A word processor writes a list as paragraphs that begin with a sign; they become the list that was meant. */
    private static void wordLists(Element body) {
        for (Element paragraph : List.copyOf(body.select("p[class^=MsoListParagraph]"))) {
            boolean isNumbered = paragraph.text().matches("(?s)" + NUMBER_SIGNS.substring(1) + ".*");
            paragraph.select("[style*=mso-list:Ignore], [style*=mso-list: Ignore]").remove();
            dropSign(paragraph);
            var before = paragraph.previousElementSibling();
            String kind = isNumbered ? "ol" : "ul";
            if (before == null || !before.nameIs(kind) || !before.hasAttr("data-word")) {
                before = new Element(kind).attr("data-word", "");
                paragraph.before(before);
            }
            before.appendChild(paragraph.clearAttributes().tagName("li"));
        }
    }

    private static void dropSign(Element paragraph) {
        for (TextNode text : paragraph.textNodes()) {
            if (!text.isBlank()) {
                text.text(text.getWholeText().replaceFirst(BULLET_SIGNS, "").replaceFirst(NUMBER_SIGNS, ""));
                return;
            }
        }
    }

    private static boolean isEmpty(Element element) {
        return element.text().replace('\u00a0', ' ').isBlank();
    }

    /** The sanitiser writes harmless signs as numbers; as signs they are easier to read and to compare. */
    private static String readable(String html) {
        return html.replace("&#39;", "'").replace("&#64;", "@").replace("&#61;", "=").replace("&#43;", "+")
                .replace("&#34;", "&quot;").replace("&#96;", "`");
    }
}
