package se.arshjul.reading;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.contribution.ContributionContent.ActivityContent;
import se.arshjul.contribution.ContributionContent.GoalContent;
import se.arshjul.contribution.ContributionContent.SectionContent;
import se.arshjul.document.Block;
import se.arshjul.document.TextComparison;
import se.arshjul.reading.PlanDifference.ActivityDifference;
import se.arshjul.reading.PlanDifference.Change;
import se.arshjul.reading.PlanDifference.Counts;
import se.arshjul.reading.PlanDifference.FieldDifference;
import se.arshjul.reading.PlanDifference.GoalDifference;
import se.arshjul.reading.PlanDifference.PartDifference;
import se.arshjul.reading.PlanDifference.SectionDifference;

/** Compares two versions: parts by their contribution, sections by their code, activities and goals by their id. */
public final class PlanComparison {

    private static final Map<String, Function<ActivityContent, Object>> FIELDS = fields();

    private static final String STATUS = "status";

    private final TextComparison texts;
    private final UnaryOperator<String> statusWords;

    public PlanComparison() {
        this(TextComparison.Words.NONE);
    }

    public PlanComparison(TextComparison.Words words) {
        this(words, UnaryOperator.identity());
    }

    /** Compares for a reader, who is told a status in words and not by its code. */
    public PlanComparison(TextComparison.Words words, UnaryOperator<String> statusWords) {
        texts = new TextComparison(words);
        this.statusWords = statusWords;
    }

    private static Map<String, Function<ActivityContent, Object>> fields() {
        var fields = new LinkedHashMap<String, Function<ActivityContent, Object>>();
        fields.put("title", ActivityContent::title);
        fields.put("description", ActivityContent::description);
        fields.put("ownerRole", ActivityContent::ownerRole);
        fields.put("startsOn", ActivityContent::startsOn);
        fields.put("endsOn", ActivityContent::endsOn);
        fields.put("followUp", ActivityContent::followUp);
        fields.put(STATUS, ActivityContent::status);
        fields.put("goals", activity -> String.join(", ", activity.goals()));
        return fields;
    }

    public PlanDifference compare(ContributionContent older, ContributionContent newer) {
        var parts = matched(flat(older), flat(newer), ContributionContent::id, this::part);
        var changed = parts.stream().filter(part -> !part.isNone()).toList();
        return new PlanDifference(changed, counts(changed, parts.size() - changed.size()));
    }

    private static List<ContributionContent> flat(ContributionContent top) {
        var all = new ArrayList<ContributionContent>();
        all.add(top);
        top.parts().forEach(part -> all.addAll(flat(part)));
        return all;
    }

    private static Counts counts(List<PartDifference> parts, int unchanged) {
        int sections = 0;
        int activities = 0;
        int goals = 0;
        int added = 0;
        int removed = 0;
        for (var part : parts) {
            sections += part.sections().size();
            activities += part.activities().size();
            goals += part.goals().size();
            added += part.sections().stream().mapToInt(SectionDifference::wordsAdded).sum();
            removed += part.sections().stream().mapToInt(SectionDifference::wordsRemoved).sum();
            var fields = part.activities().stream().flatMap(activity -> activity.fields().stream()).toList();
            added += fields.stream().mapToInt(FieldDifference::wordsAdded).sum();
            removed += fields.stream().mapToInt(FieldDifference::wordsRemoved).sum();
        }
        return new Counts(parts.size(), unchanged, sections, activities, goals, added, removed);
    }

    private PartDifference part(ContributionContent older, ContributionContent newer) {
        var shown = newer == null ? older : newer;
        return new PartDifference(shown.id(), shown.placeName(), shown.kind(), change(older, newer),
                matched(of(older, ContributionContent::sections), of(newer, ContributionContent::sections),
                        SectionContent::code, this::section),
                matched(of(older, ContributionContent::activities), of(newer, ContributionContent::activities),
                        ActivityContent::id, this::activity),
                matched(of(older, ContributionContent::goals), of(newer, ContributionContent::goals),
                        GoalContent::id, this::goal));
    }

    private static <T> List<T> of(ContributionContent content, Function<ContributionContent, List<T>> list) {
        return content == null ? List.of() : list.apply(content);
    }

    private static Change change(Object older, Object newer) {
        return older == null ? Change.ADDED : newer == null ? Change.REMOVED : Change.CHANGED;
    }

    /** Pairs what has the same key, in the newer one's order, then what is gone; a pair without a difference is left out. */
    private static <T, K, D> List<D> matched(List<T> older, List<T> newer, Function<T, K> key,
            BiFunction<T, T, D> difference) {
        Map<K, T> before = older.stream().collect(toMap(key, one -> one, (one, other) -> one, LinkedHashMap::new));
        Map<K, T> after = newer.stream().collect(toMap(key, one -> one, (one, other) -> one, LinkedHashMap::new));
        var keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys.stream().map(one -> difference.apply(before.get(one), after.get(one))).filter(Objects::nonNull).toList();
    }

    private SectionDifference section(SectionContent older, SectionContent newer) {
        var shown = newer == null ? older : newer;
        var text = texts.compare(written(older), written(newer));
        if (text.isNone()) {
            return null;
        }
        return new SectionDifference(shown.code(), shown.heading(), change(older, newer), text.html(), text.wordsAdded(),
                text.wordsRemoved());
    }

    /** All that the section says: its blocks' rows, then its text. */
    private static String written(SectionContent section) {
        return section == null ? ""
                : section.blocks().stream().map(Block::asProse).collect(joining()) + section.body();
    }

    private ActivityDifference activity(ActivityContent older, ActivityContent newer) {
        var shown = newer == null ? older : newer;
        var fields = new ArrayList<FieldDifference>();
        FIELDS.forEach((name, value) -> {
            var text = texts.compareLines(written(older, name, value), written(newer, name, value));
            if (!text.isNone()) {
                fields.add(new FieldDifference(name, text.html(), text.wordsAdded(), text.wordsRemoved()));
            }
        });
        return unless(older != null && newer != null && fields.isEmpty(),
                () -> new ActivityDifference(shown.id(), shown.title(), change(older, newer), List.copyOf(fields)));
    }

    private String written(ActivityContent activity, String name, Function<ActivityContent, Object> value) {
        var written = activity == null ? "" : Objects.toString(value.apply(activity), "");
        return name.equals(STATUS) && !written.isEmpty() ? statusWords.apply(written) : written;
    }

    private GoalDifference goal(GoalContent older, GoalContent newer) {
        var shown = newer == null ? older : newer;
        var wording = texts.compareLines(older == null ? "" : older.wording(), newer == null ? "" : newer.wording());
        var abstention = texts.compareLines(older == null ? "" : older.abstention(),
                newer == null ? "" : newer.abstention());
        return unless(older != null && newer != null && wording.isNone() && abstention.isNone(),
                () -> new GoalDifference(shown.id(), shown.code(), change(older, newer), wording.html(),
                        abstention.html()));
    }

    private static <T> T unless(boolean same, Supplier<T> difference) {
        return same ? null : difference.get();
    }
}
