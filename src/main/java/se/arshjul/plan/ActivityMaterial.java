package se.arshjul.plan;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.contribution.SectionOfPlace;
import se.arshjul.contribution.SectionRow;
import se.arshjul.document.Activities;
import se.arshjul.document.Block;
import se.arshjul.document.DocumentWords;
import se.arshjul.kernel.Period;
import se.arshjul.steering.SectionKind;

/** Fills a plan's sections for activities: what the place will do, for which goal, by whom and when (plan-9, plan-16). */
@ApplicationScoped
public class ActivityMaterial extends PlanMaterial {

    /** The code of the kind in the import format. */
    public static final SectionKind KIND = new SectionKind("AKTIVITETER");

    private static final List<String> COLUMNS = List.of("activity", "goals", "owner", "time", "followUp");

    @Inject PlannedReader planned;
    @Inject ActivityRepository repository;

    @Override
    public SectionKind kind() {
        return KIND;
    }

    @Override
    public Optional<Unasked> unasked() {
        return Optional.of(new Unasked(DocumentWords.of("plan.activities"), 2));
    }

    @Override
    public boolean takesText() {
        return false;
    }

    @Override
    Map<Long, Block> blocks(List<Long> contributionIds) {
        return planned.activities(contributionIds).entrySet().stream().collect(toMap(Map.Entry::getKey, its -> block(its.getValue())));
    }

    private static Activities block(List<Activities.Item> items) {
        return new Activities(DocumentWords.of("reading.document.activities"),
                COLUMNS.stream().map(column -> DocumentWords.of("reading.document.column." + column)).toList(), items);
    }

    @Override
    public List<SectionRow> rows(long contributionId) {
        return planned.activities(List.of(contributionId)).getOrDefault(contributionId, List.of()).stream()
                .map(item -> new SectionRow("activity:" + item.id(), item.title(), block(List.of(item)))).toList();
    }

    @Override
    public List<Lack> lacks(RoundOfSections round, SectionOfPlace section) {
        var year = Period.ofYear(round.period().year());
        return round.answers().once(Activity.class, () -> repository.of(section.contributionId())).stream().flatMap(activity -> lacks(activity, year)).toList();
    }

    /** What an activity does not say that it is asked for, and one that lies outside the plan's year. */
    static Stream<Lack> lacks(Activity activity, Period year) {
        var missing = activity.draft().missing();
        var told = Stream.<Lack>builder();
        if (!missing.isEmpty()) {
            told.add(new Lack("plan.lacks.activity", activity.name(), at(activity, missing.get(0)), false,
                    missing.stream().map(field -> "plan.lacks.activity." + field).toList()));
        }
        if (!activity.touches(year)) {
            told.add(new Lack("plan.lacks.activityYear", activity.name(), at(activity, ActivityDraft.Field.STARTS_ON), false, year.year()));
        }
        return told.build();
    }

    private static String at(Activity activity, ActivityDraft.Field field) {
        return "activity:" + activity.id() + ":" + field;
    }
}
