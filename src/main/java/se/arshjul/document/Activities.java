package se.arshjul.document;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The activities that a place has planned, with the headings of their table frozen beside them. */
public record Activities(String caption, List<String> columns, List<Item> items) implements Block {

    /** One activity, by its id, with the codes of the goals that it serves; a missing day is null. */
    public record Item(long id, String title, String description, List<String> goals, String owner, LocalDate startsOn,
            LocalDate endsOn, String followUp, String status, String statusWord) {

        public Item {
            goals = List.copyOf(goals);
        }
    }

    public Activities {
        columns = List.copyOf(columns);
        items = List.copyOf(items);
    }

    @Override
    public boolean isShown() {
        return !items.isEmpty();
    }

    @Override
    public boolean isIntroduced() {
        return true;
    }

    @Override
    public String asProse() {
        return items.stream().map(item -> Block.paragraph(Html.escape(String.join(" \u00b7 ", item.title(), item.description(),
                String.join(", ", item.goals()), item.owner(), Objects.toString(item.startsOn(), ""),
                Objects.toString(item.endsOn(), ""), item.followUp())))).collect(joining());
    }
}
