package se.arshjul.document;

/** A remark beside what else is told: a source, a departure, what is missing. */
public record Note(String text) implements Block {

    @Override
    public String asProse() {
        return Block.paragraph(Html.escape(text));
    }
}
