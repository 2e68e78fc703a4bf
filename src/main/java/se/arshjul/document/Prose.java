package se.arshjul.document;

/** Running text, as cleaned HTML. */
public record Prose(String html) implements Block {

    public Prose {
        html = html == null ? "" : html;
    }

    @Override
    public String asProse() {
        return html;
    }

    @Override
    public boolean isShown() {
        return !html.isBlank();
    }
}
