package se.arshjul.document;

/** What heads the blocks that follow, on a level from 1 for the document itself. */
public record Heading(int level, String text) implements Block {

    @Override
    public String asProse() {
        return Block.paragraph(Html.escape(text));
    }
}
