package se.arshjul.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.OneLine;
import se.arshjul.kernel.RuleBrokenException;

/** What the form of an activity holds; texts are never null, dates may be missing. */
public record ActivityDraft(String title, String description, String ownerRole, LocalDate startsOn, LocalDate endsOn,
        String followUp, Set<Long> goalIds) implements Serializable {

    /** The fields of the form, each of which is saved by itself as it is typed. */
    public enum Field { TITLE, DESCRIPTION, OWNER_ROLE, STARTS_ON, ENDS_ON, FOLLOW_UP, GOALS }

    private static final List<Field> ASKED = List.of(Field.TITLE, Field.GOALS, Field.OWNER_ROLE, Field.STARTS_ON, Field.ENDS_ON,
            Field.FOLLOW_UP);

    public ActivityDraft {
        title = OneLine.of(title);
        description = text(description);
        ownerRole = OneLine.of(ownerRole);
        followUp = text(followUp);
        goalIds = goalIds == null ? Set.of() : Set.copyOf(goalIds);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip().replace("\r\n", "\n");
    }

    /** What is asked for and not written, in the order of the form (plan-9). */
    public List<Field> missing() {
        return ASKED.stream().filter(field -> value(field).isEmpty()).toList();
    }

    /** Every field as text, by its name. */
    Map<String, String> values() {
        return Arrays.stream(Field.values()).collect(Collectors.toMap(Field::name, this::value));
    }

    /** The same with one field written anew: texts as they are, dates as 2027-01-31, goals as their ids with commas. */
    public ActivityDraft with(Field field, String value) {
        return switch (field) {
            case TITLE -> new ActivityDraft(value, description, ownerRole, startsOn, endsOn, followUp, goalIds);
            case DESCRIPTION -> new ActivityDraft(title, value, ownerRole, startsOn, endsOn, followUp, goalIds);
            case OWNER_ROLE -> new ActivityDraft(title, description, value, startsOn, endsOn, followUp, goalIds);
            case STARTS_ON -> new ActivityDraft(title, description, ownerRole, day(value), endsOn, followUp, goalIds);
            case ENDS_ON -> new ActivityDraft(title, description, ownerRole, startsOn, day(value), followUp, goalIds);
            case FOLLOW_UP -> new ActivityDraft(title, description, ownerRole, startsOn, endsOn, value, goalIds);
            case GOALS -> new ActivityDraft(title, description, ownerRole, startsOn, endsOn, followUp, ids(value));
        };
    }

    /** The same, for some goals. */
    ActivityDraft serving(Collection<Long> goals) {
        return new ActivityDraft(title, description, ownerRole, startsOn, endsOn, followUp, Set.copyOf(goals));
    }

    /** One field as text, the way {@link #with} reads it. */
    public String value(Field field) {
        return switch (field) {
            case TITLE -> title;
            case DESCRIPTION -> description;
            case OWNER_ROLE -> ownerRole;
            case STARTS_ON -> startsOn == null ? "" : startsOn.toString();
            case ENDS_ON -> endsOn == null ? "" : endsOn.toString();
            case FOLLOW_UP -> followUp;
            case GOALS -> new TreeSet<>(goalIds).stream().map(String::valueOf).collect(Collectors.joining(","));
        };
    }

    private static LocalDate day(String value) {
        try {
            return text(value).isEmpty() ? null : LocalDate.parse(text(value));
        } catch (DateTimeParseException unreadable) {
            throw new RuleBrokenException("plan.activity.date", value);
        }
    }

    private static Set<Long> ids(String value) {
        if (!text(value).matches("(\\d{1,18}(,\\d{1,18})*)?")) {
            throw new NotFoundException("goal", value);
        }
        return Arrays.stream(text(value).split(",")).filter(id -> !id.isEmpty()).map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
