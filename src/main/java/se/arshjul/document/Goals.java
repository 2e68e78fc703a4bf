package se.arshjul.document;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** The goals that a place works to, each in the wording that applied there; the heading of an abstention is frozen with them. */
public record Goals(String abstentionWord, List<Item> items) implements Block {

    /** One goal, by its id; the abstention says why nothing is done for it, null if something is. */
    public record Item(long id, String code, String wording, String setBy, boolean inherited, String abstention) {

        /** A goal of the place above is told only where the place says why it does nothing for it. */
        @JsonIgnore
        public boolean isTold() {
            return !inherited || abstention != null;
        }

        private Item alone() {
            return new Item(id, code, wording, setBy, false, abstention);
        }
    }

    public Goals {
        items = List.copyOf(items);
    }

    @Override
    public boolean isShown() {
        return items.stream().anyMatch(Item::isTold);
    }

    @Override
    public boolean isIntroduced() {
        return true;
    }

    /** Read by itself a part tells all its goals: nothing above it has told those of the place above. */
    @Override
    public Block alone() {
        return new Goals(abstentionWord, items.stream().map(Item::alone).toList());
    }

    @Override
    public String asProse() {
        return items.stream().filter(Item::isTold).map(item -> Block.paragraph(Html.escape(item.code() + " " + item.wording())
                + (item.abstention() == null ? "" : " " + Html.escape(abstentionWord + " " + item.abstention())))).collect(joining());
    }
}
