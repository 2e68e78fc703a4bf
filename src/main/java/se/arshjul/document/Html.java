package se.arshjul.document;

import org.jsoup.nodes.Entities;

/** What is typed, written so that a browser reads it as words and never as markup. */
public final class Html {

    private Html() {}

    public static String escape(String text) {
        return text == null ? "" : Entities.escape(text).replace("\"", "&quot;");
    }
}
