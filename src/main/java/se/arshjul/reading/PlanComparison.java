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
import java.util.stream.Stream;
import se.arshjul.contribution.ContributionContent;
import se.arshjul.contribution.ContributionContent.SectionContent;
import se.arshjul.document.Activities;
import se.arshjul.document.Activities.Item;
import se.arshjul.document.Block;
import se.arshjul.document.Goals;
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

    private static final Map<String, Function<Item, Object>> FIELDS = fields();

    private final TextComparison texts;

    public PlanComparison() {
        this(TextComparison.Words.NONE);
    }

    public PlanComparison(TextComparison.Words words) {
        texts = new TextComparison(words);
    }

    private static Map<String, Function<Item, Object>> fields() {
        var fields = new LinkedHashMap<String, Function<Item, Object>>();
        fields.put("title", Item::title);
        fields.put("description", Item::description);
        fields.put("ownerRole", Item::owner);
        fields.put("startsOn", Item::startsOn);
        fields.put("endsOn", Item::endsOn);
        fields.put("followUp", Item::followUp);
        fields.put("status", Item::statusWord);
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
                matched(of(older, PlanComparison::activities), of(newer, PlanComparison::activities),
                        Item::id, this::activity),
                matched(of(older, PlanComparison::goals), of(newer, PlanComparison::goals),
                        Goals.Item::id, this::goal));
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

    /** All that the section says, but for goals and activities, which are compared one by one. */
    private static String written(SectionContent section) {
        return section == null ? "" : section.blocks().stream().filter(block -> !(block instanceof Goals || block instanceof Activities))
                .map(Block::asProse).collect(joining());
    }

    private static List<Goals.Item> goals(ContributionContent content) {
        return blocks(content, Goals.class).flatMap(goals -> goals.items().stream()).toList();
    }

    private static List<Item> activities(ContributionContent content) {
        return blocks(content, Activities.class).flatMap(activities -> activities.items().stream()).toList();
    }

    private static <B extends Block> Stream<B> blocks(ContributionContent content, Class<B> type) {
        return content.sections().stream().flatMap(section -> section.blocks().stream()).filter(type::isInstance).map(type::cast);
    }

    private ActivityDifference activity(Item older, Item newer) {
        var shown = newer == null ? older : newer;
        var fields = new ArrayList<FieldDifference>();
        FIELDS.forEach((name, value) -> {
            var text = texts.compareLines(written(older, value), written(newer, value));
            if (!text.isNone()) {
                fields.add(new FieldDifference(name, text.html(), text.wordsAdded(), text.wordsRemoved()));
            }
        });
        return unless(older != null && newer != null && fields.isEmpty(),
                () -> new ActivityDifference(shown.id(), shown.title(), change(older, newer), List.copyOf(fields)));
    }

    private static String written(Item activity, Function<Item, Object> value) {
        return activity == null ? "" : Objects.toString(value.apply(activity), "");
    }

    private GoalDifference goal(Goals.Item older, Goals.Item newer) {
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
