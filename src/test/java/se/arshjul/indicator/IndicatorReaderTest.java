package se.arshjul.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.goal.Goal;
import se.arshjul.indicator.Indicator.Direction;
import se.arshjul.indicator.Indicator.Frequency;
import se.arshjul.indicator.Indicator.Source;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.EarlierPlaces;
import se.arshjul.organisation.FormerName;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Node;

class IndicatorReaderTest {

    private static final Period YEAR = new Period("2019");

    private final Node department = node(1, "SOC", Level.DEPARTMENT, null);
    private final Node unit = node(2, "IFO", Level.UNIT, department);
    private final Goal goal = Given.id(new Goal("NM-1"), 7);
    private final Stored stored = new Stored();
    private final Renamed renamed = new Renamed();
    private final IndicatorReader reader = new IndicatorReader();

    /** What the database would hold. */
    private static final class Stored extends IndicatorRepository {
        private final List<Indicator> indicators = new ArrayList<>();
        private final List<IndicatorValue> values = new ArrayList<>();
        private final List<Node> nodes = new ArrayList<>();
        private final Map<Long, Set<Long>> goals = new HashMap<>();

        @Override
        public List<Indicator> indicators() {
            return indicators;
        }

        @Override
        List<IndicatorValue> valuesAt(Collection<Long> nodeIds) {
            return values.stream().filter(value -> nodeIds.contains(value.node().id())).toList();
        }

        @Override
        Map<Long, Set<Long>> goalsOf(Collection<Long> nodeIds, Period period) {
            return goals;
        }

        @Override
        List<Node> nodes(Collection<Long> ids) {
            return nodes.stream().filter(node -> ids.contains(node.id())).toList();
        }
    }

    private static Node node(long id, String code, Level level, Node parent) {
        var node = Given.id(new Node(code, code, level, LocalDate.of(2010, 1, 1)), id);
        node.placeUnder(parent, null);
        node.settlePath();
        return node;
    }

    private Indicator indicator(long id, String code, Source source, Goal its) {
        var made = Given.id(new Indicator(code), id);
        made.describe(code, "Så räknas den", "antal", Direction.LAGRE);
        made.comeFrom(source, null, Frequency.AR);
        made.serve(its);
        stored.indicators.add(made);
        return made;
    }

    private void value(Indicator of, Node at, Kind kind, String value) {
        value(of, at, "2019", kind, value);
    }

    private void value(Indicator of, Node at, String period, Kind kind, String value) {
        var made = new IndicatorValue(of, at, period, kind, Sex.T);
        made.measure(Values.number(value));
        stored.values.add(made);
    }

    /** Which places are others renamed. */
    private static final class Renamed extends EarlierPlaces {
        private final Map<Long, List<Long>> names = new HashMap<>();

        @Override
        public Map<Long, List<Long>> renamed(Collection<Long> places) {
            return places.stream().collect(toMap(identity(), place -> names.getOrDefault(place, List.of())));
        }
    }

    @BeforeEach
    void wire() {
        reader.repository = stored;
        reader.earlier = renamed;
        stored.nodes.addAll(List.of(department, unit));
    }

    @Test
    @Tag("indicator-8")
    void a_place_has_the_indicators_of_its_goals_and_those_it_has_values_of() {
        indicator(1, "A-MALET", Source.EGEN, goal);
        value(indicator(2, "B-VARDE", Source.EGEN, null), unit, Kind.UTFALL, "3");
        indicator(3, "C-ANNANS", Source.EGEN, null);
        indicator(4, "D-KOLADA", Source.KOLADA, null);
        stored.goals.put(2L, Set.of(7L));
        assertThat(codes(unit)).containsExactly("A-MALET", "B-VARDE");
        assertThat(codes(department)).containsExactly("D-KOLADA");
    }

    @Test
    void a_target_set_above_holds_below_until_the_place_sets_its_own() {
        var absence = indicator(1, "A-FRANVARO", Source.EGEN, null);
        value(absence, department, Kind.MALVARDE, "8");
        value(absence, unit, Kind.UTFALL, "7");
        var read = reader.at(List.of(2L), YEAR).get(2L).get(0);
        assertThat(read.target()).isEqualByComparingTo("8");
        assertThat(read.judgement().result()).isEqualTo(Judgement.Result.REACHED);
        assertThat(read.written()).isEqualTo("7");
        assertThat(read.definition()).isEqualTo("Så räknas den");
    }

    @Test
    @Tag("indicator-9")
    void a_renamed_place_goes_on_with_its_earlier_names_values_and_says_so() {
        var absence = indicator(1, "A-FRANVARO", Source.EGEN, null);
        var earlier = node(3, "IFO-1", Level.UNIT, department);
        earlier.last(LocalDate.of(2010, 1, 1), LocalDate.of(2018, 12, 31));
        value(absence, earlier, "2018", Kind.UTFALL, "9");
        value(absence, earlier, "2019", Kind.UTFALL, "5");
        value(absence, unit, Kind.UTFALL, "7");
        assertThat(reader.at(List.of(2L), YEAR).get(2L).get(0).history()).hasSize(1);
        renamed.names.put(2L, List.of(3L));
        var read = reader.at(List.of(2L), YEAR).get(2L).get(0);
        assertThat(read.written()).isEqualTo("7");
        assertThat(read.outcome().former()).isNull();
        assertThat(read.trend().way()).isEqualTo(Trend.Way.BETTER);
        assertThat(read.history()).extracting(row -> row.all().value().intValue()).containsExactly(9, 7);
        assertThat(read.history().get(0).all().former()).isEqualTo(new FormerName("IFO-1", LocalDate.of(2019, 1, 1)));
        assertThat(read.formerly()).containsExactly(new FormerName("IFO-1", LocalDate.of(2019, 1, 1)));
    }

    private List<String> codes(Node at) {
        return reader.at(List.of(1L, 2L), YEAR).get(at.id()).stream().map(found -> found.facts().code()).toList();
    }
}
