package se.arshjul.document;

/** A chart with its caption and what it shows in words. */
public record Figure(String caption, Chart chart, String note) implements Block {

    @Override
    public String asProse() {
        return Block.paragraph(Html.escape(caption)) + Block.paragraph(Html.escape(note));
    }
}
