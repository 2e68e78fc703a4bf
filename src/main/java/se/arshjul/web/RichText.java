package se.arshjul.web;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Formatted text in the few forms that documents know: paragraphs, headings, lists, strong, emphasis, links. */
public final class RichText {
    private static final Safelist FORMS = new Safelist()
            .addTags("p", "br", "h3", "h4", "ul", "ol", "li", "strong", "em", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "https", "http", "mailto");
    private static final Safelist WITH_LIST_KINDS = new Safelist(FORMS).addAttributes("li", "data-list");

    private RichText() {}

    /** Whatever comes in, what goes out holds nothing but the known forms; the editor's marked lists become real ones. */
    public static String tidy(String html) {
        if (html == null || html.isBlank()) {
            return "";
        }
        var page = Jsoup.parseBodyFragment(Jsoup.clean(html, "", WITH_LIST_KINDS, compact()));
        var body = page.outputSettings(compact()).body();
        body.select("ol:has(> li[data-list=bullet])").forEach(RichText::splitByKind);
        var tidy = Jsoup.clean(body.html(), "", FORMS, compact());
        return Jsoup.parseBodyFragment(tidy).text().isBlank() ? "" : tidy;
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

    private static OutputSettings compact() {
        return new OutputSettings().prettyPrint(false);
    }
}
