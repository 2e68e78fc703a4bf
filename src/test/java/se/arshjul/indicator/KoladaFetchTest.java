package se.arshjul.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Log;
import se.arshjul.goal.Goal;
import se.arshjul.indicator.Indicator.Direction;
import se.arshjul.indicator.Indicator.Frequency;
import se.arshjul.indicator.Indicator.Source;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.AccessDeniedException;

class KoladaFetchTest {

    private final Node department = node("SOC", Level.DEPARTMENT);
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<IndicatorValue> values = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final List<KoladaFigure> told = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final KoladaFetch fetch = new KoladaFetch();

    private static Node node(String code, Level level) {
        var node = Given.id(new Node(code, code, level, LocalDate.of(2010, 1, 1)), 1);
        node.settlePath();
        return node;
    }

    @BeforeEach
    void wire() {
        var time = new BusinessTime(Clock.fixed(Instant.parse("2020-02-01T10:00:00Z"), BusinessTime.ZONE));
        var store = new KoladaStore();
        store.indicators = new IndicatorRepository() {
            @Override
            public List<Indicator> indicators() {
                return indicators;
            }

            @Override
            List<IndicatorValue> valuesAt(Collection<Long> nodeIds) {
                return values;
            }

            @Override
            Set<Long> concerning(Node node) {
                return Set.of(3L);
            }

            @Override
            void keep(IndicatorValue value) {
                values.add(Given.set(value, "version", 1));
            }
        };
        store.organisation = new OrganisationRepository() {
            @Override
            public Optional<Node> findNode(String code) {
                return Optional.of(code.equals("SOC") ? department : node(code, Level.UNIT));
            }
        };
        store.access = new Access();
        store.time = time;
        store.audit = new Log(deed -> events.add(deed.action() + " " + deed.detail()));
        store.receipts = new CommandReceipts() {
            @Override
            public String once(CommandKey key, Actor actor, String command, Supplier<String> work) {
                return work.get();
            }
        };
        fetch.store = store;
        fetch.time = time;
        fetch.source = (ids, from, to) -> {
            asked.add(ids + " " + from + "-" + to);
            return told;
        };
    }

    private void indicator(long id, String code, String koladaId, Source source, Goal goal) {
        var made = Given.id(new Indicator(code), id);
        made.describe(code, null, "kr", Direction.LAGRE);
        made.comeFrom(source, koladaId, Frequency.AR);
        made.serve(goal);
        indicators.add(made);
    }

    private static Actor actor(Role role) {
        return new Actor(7, "ek", "Ekonom", "sv", List.of(
                new Standing(role, Place.node(1, "/1/"), "SOC", Standing.Ground.HOLDER, null)));
    }

    private static KoladaFigure figure(Kind kind, Sex sex, String value) {
        return new KoladaFigure("N00945", kind, new Period("2018"), sex, Values.number(value), null, "Titel", "Definition");
    }

    private FetchResult fetched() {
        return fetch.fetch("SOC", CommandKey.fresh(), actor(Role.CONTROLLER));
    }

    @Test
    @Tag("indicator-7")
    void keeps_what_kolada_tells_at_the_department_and_says_what_was_new() {
        indicator(1, "K-HEMTJANST", "N00945", Source.KOLADA, null);
        told.addAll(List.of(figure(Kind.UTFALL, Sex.T, "5"), figure(Kind.UTFALL, Sex.M, null), figure(Kind.RIKSSNITT, Sex.T, "6")));
        assertThat(fetched()).isEqualTo(new FetchResult(3, 0, 0, 1, List.of(), List.of()));
        assertThat(values).allMatch(value -> value.node() == department && value.origin() == IndicatorValue.Origin.KOLADA);
        assertThat(asked).containsExactly("[N00945] 2010-2020");
        told.set(0, figure(Kind.UTFALL, Sex.T, "5.5"));
        assertThat(fetched()).isEqualTo(new FetchResult(0, 1, 2, 1, List.of(), List.of()));
        assertThat(events).containsExactly("indicator.fetched 3/0/0/1", "indicator.fetched 0/1/2/1");
    }

    @Test
    void asks_for_the_departments_own_and_says_which_have_no_id_or_are_unknown_there() {
        indicator(1, "A", "N00945", Source.KOLADA, null);
        indicator(2, "B-ANNANS", "N00946", Source.KOLADA, Given.id(new Goal("X"), 9));
        indicator(3, "C-MAL", "N00947", Source.KOLADA, Given.id(new Goal("Y"), 8));
        indicator(4, "D-UTAN", null, Source.KOLADA, null);
        indicator(5, "E-EGEN", "N00948", Source.EGEN, null);
        told.add(figure(Kind.UTFALL, Sex.T, "5"));
        var result = fetched();
        assertThat(asked).containsExactly("[N00945, N00947] 2010-2020");
        assertThat(result.withoutId()).containsExactly("D-UTAN");
        assertThat(result.unknown()).containsExactly("C-MAL");
    }

    @Test
    void asks_nothing_of_kolada_when_there_is_nothing_to_ask_for() {
        indicator(4, "D-UTAN", null, Source.KOLADA, null);
        assertThat(fetched().withoutId()).containsExactly("D-UTAN");
        assertThat(asked).isEmpty();
    }

    @Test
    void is_for_those_who_may_and_for_a_department() {
        assertThatThrownBy(() -> fetch.fetch("SOC", CommandKey.fresh(), actor(Role.UNIT_MANAGER)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fetch.fetch("E1", CommandKey.fresh(), actor(Role.CONTROLLER)))
                .isInstanceOf(RuleBrokenException.class).hasMessageContaining("indicator.notDepartment");
        assertThat(asked).isEmpty();
    }
}
