package se.arshjul.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.arshjul.document.HtmlCleaner;

/** Formatted text as the editor gives it, turned into the few forms that documents know. */
public final class RichText {

    private RichText() {}

    /** Whatever comes in, what goes out holds nothing but the known forms; the editor's marked lists become real ones. */
    public static String tidy(String html) {
        if (html == null || html.isBlank()) {
            return "";
        }
        var body = Jsoup.parseBodyFragment(html).body();
        body.ownerDocument().outputSettings().prettyPrint(false);
        body.select(".ql-ui").remove();
        body.select("ol:has(> li[data-list=bullet])").forEach(RichText::splitByKind);
        return HtmlCleaner.clean(body.html());
    }

    /** The editor keeps bullets and numbers in one list, each row with its kind. */
    private static void splitByKind(Element list) {
        Element current = null;
        for (var row : list.children()) {
            var kind = row.attr("data-list").equals("bullet") ? "ul" : "ol";
            if (current == null || !current.tagName().equals(kind)) {
                current = new Element(kind);
                list.before(current);
            }
            current.appendChild(row);
        }
        list.remove();
    }
}
