package se.arshjul.intake;

import static se.arshjul.intake.Shelf.every;
import static se.arshjul.intake.Shelf.ofPeriods;
import static se.arshjul.intake.Shelf.row;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.arshjul.goal.Assessment;
import se.arshjul.goal.Goal;
import se.arshjul.goal.GoalApplies;
import se.arshjul.indicator.Indicator;
import se.arshjul.indicator.IndicatorValue;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Body;
import se.arshjul.organisation.Node;

/** The files of goals and indicators. */
final class GoalShelves {

    private static final Map<String, GoalApplies.Link> LINKS =
            Map.of("DIREKT", GoalApplies.Link.DIRECT, "INDIREKT", GoalApplies.Link.INDIRECT);

    private GoalShelves() {}

    static List<Shelf<?>> all() {
        return List.of(GOALS, GOAL_PLACES, INDICATORS, INDICATOR_VALUES, ASSESSMENTS);
    }

    static final Shelf<Goal> GOALS = new Shelf<>(Catalogue.GOALS,
            every(Goal.class, "SELECT g FROM Goal g"),
            goal -> row("kod", goal.code(), "typ", goal.levelCode(), "text", goal.text(),
                    "överordnad", goal.parent() == null ? null : goal.parent().code(), "organ", goal.body().code(),
                    "giltig_från", goal.validFrom(), "giltig_till", goal.validTo(), "ordning", goal.ordinal()),
            (entry, desk) -> new Goal(entry.text("kod")),
            (goal, entry, desk) -> {
                goal.describe(entry.text("typ"), entry.text("text"),
                        desk.find(Catalogue.BODIES, entry.text("organ"), Body.class), entry.whole("ordning"));
                goal.serve(desk.find(Catalogue.GOALS, entry.text("överordnad"), Goal.class));
                goal.last(entry.date("giltig_från"), entry.date("giltig_till"));
            });

    static final Shelf<GoalApplies> GOAL_PLACES = new Shelf<>(Catalogue.GOAL_PLACES,
            every(GoalApplies.class, "SELECT a FROM GoalApplies a"),
            applies -> row("mål", applies.goal().code(), "organisation", applies.node().code(),
                    "text", applies.wording(),
                    "koppling", applies.link() == GoalApplies.Link.DIRECT ? "DIREKT" : "INDIREKT"),
            (entry, desk) -> new GoalApplies(desk.find(Catalogue.GOALS, entry.text("mål"), Goal.class), node(entry, desk)),
            (applies, entry, desk) -> applies.word(entry.text("text"), LINKS.get(entry.text("koppling"))));

    static final Shelf<Indicator> INDICATORS = new Shelf<>(Catalogue.INDICATORS,
            every(Indicator.class, "SELECT i FROM Indicator i"),
            GoalShelves::words,
            (entry, desk) -> new Indicator(entry.text("kod")),
            GoalShelves::fill);

    static final Shelf<IndicatorValue> INDICATOR_VALUES = new Shelf<>(Catalogue.INDICATOR_VALUES,
            ofPeriods(IndicatorValue.class, "SELECT v FROM IndicatorValue v WHERE v.period IN :periods"),
            value -> row("nyckeltal", value.indicator().code(), "organisation", value.node().code(),
                    "period", value.period(), "slag", value.kind().name(), "kön", value.sex().name(),
                    "värde", plain(value.value())),
            (entry, desk) -> new IndicatorValue(
                    desk.find(Catalogue.INDICATORS, entry.text("nyckeltal"), Indicator.class), node(entry, desk),
                    entry.text("period"), IndicatorValue.Kind.valueOf(entry.text("slag")),
                    IndicatorValue.Sex.valueOf(entry.text("kön"))),
            (value, entry, desk) -> value.measure(entry.decimal("värde")));

    /** Only what was brought: what is assessed in the portal's own rounds is not told apart by its day. */
    static final Shelf<Assessment> ASSESSMENTS = new Shelf<>(Catalogue.ASSESSMENTS,
            GoalShelves::broughtOfPeriods,
            assessment -> row("mål", assessment.goal().code(), "organisation", assessment.node().code(),
                    "period", assessment.period().code(), "datum", assessment.writtenOn(),
                    "status", assessment.draft().level(), "text", assessment.draft().comment(),
                    "författare", assessment.author()),
            (entry, desk) -> new Assessment(desk.find(Catalogue.GOALS, entry.text("mål"), Goal.class), node(entry, desk),
                    period(entry), entry.date("datum")),
            (assessment, entry, desk) -> assessment.bring(entry.text("status"), entry.text("text"), entry.text("författare")));

    private static List<Assessment> broughtOfPeriods(EntityManager em, List<Entry> brought) {
        var periods = brought.stream().map(GoalShelves::period).distinct().toList();
        return periods.isEmpty() ? List.of()
                : em.createQuery("SELECT a FROM Assessment a WHERE a.roundId IS NULL AND a.period IN :periods", Assessment.class)
                        .setParameter("periods", periods).getResultList();
    }

    private static Period period(Entry entry) {
        return new Period(entry.text("period"));
    }

    private static Map<String, Object> words(Indicator indicator) {
        return row("kod", indicator.code(), "namn", indicator.name(), "definition", indicator.definition(),
                "mätenhet", indicator.measure(), "riktning", indicator.direction().name(),
                "mål", indicator.goal() == null ? null : indicator.goal().code(), "källa", indicator.source().name(),
                "kolada_id", indicator.koladaId(), "frekvens", indicator.frequency().name(),
                "målregel", indicator.targetRule() == null ? null : indicator.targetRule().name(),
                "grön_från", plain(indicator.greenFrom()), "gul_från", plain(indicator.yellowFrom()));
    }

    private static void fill(Indicator indicator, Entry entry, Desk desk) {
        indicator.describe(entry.text("namn"), entry.text("definition"), entry.text("mätenhet"),
                Indicator.Direction.valueOf(entry.text("riktning")));
        indicator.serve(desk.find(Catalogue.GOALS, entry.text("mål"), Goal.class));
        indicator.comeFrom(Indicator.Source.valueOf(entry.text("källa")), entry.text("kolada_id"),
                Indicator.Frequency.valueOf(entry.text("frekvens")));
        String rule = entry.text("målregel");
        indicator.judgeBy(rule == null ? null : Indicator.TargetRule.valueOf(rule), entry.decimal("grön_från"),
                entry.decimal("gul_från"));
    }

    private static Node node(Entry entry, Desk desk) {
        return desk.find(Catalogue.NODES, entry.text("organisation"), Node.class);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : Decimals.plain(number);
    }
}
