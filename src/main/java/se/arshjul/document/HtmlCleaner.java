package se.arshjul.document;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Cleans what was written or pasted: what a plan needs stays, everything else goes (document-4). */
public final class HtmlCleaner {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "h3", "h4", "ul", "ol", "li", "strong", "em", "a")
            .allowElements((name, attributes) -> "h3", "h1", "h2")
            .allowElements((name, attributes) -> "strong", "b")
            .allowElements((name, attributes) -> "em", "i")
            .allowElements((name, attributes) -> "p", "div")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href").onElements("a")
            .requireRelNofollowOnLinks()
            .toFactory();

    private HtmlCleaner() {}

    /** The cleaned HTML; empty for nothing and for markup without a word in it. */
    public static String clean(String html) {
        if (html == null || html.isBlank()) {
            return "";
        }
        String cleaned = POLICY.sanitize(html).strip();
        return cleaned.replaceAll("<[^>]*>|&nbsp;|&#160;|\\u00a0", "").isBlank() ? "" : cleaned;
    }
}
