package se.arshjul.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Log;
import se.arshjul.cycle.ClosedYears;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.ConflictException;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Saved;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Line;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.AccessDeniedException;
import se.arshjul.steering.StatementRow;
import se.arshjul.steering.SteeringDefaults;

class FigureServiceTest {

    private static final Period TERTIAL = new Period("2026-T2");
    private static final int CLOSED_YEAR = 2025;
    private static final Instant NOW = Instant.parse("2026-09-10T08:00:00Z");

    final Node department = Line.node("SOC", Level.DEPARTMENT, null);
    final Node unit = Line.node("NORR", Level.UNIT, department);
    final Map<String, Figure> kept = new HashMap<>();
    final List<String> told = new ArrayList<>();
    final FigureService service = new FigureService();
    private boolean handedOver;

    @BeforeEach
    void set_up() {
        service.figures = new Shelf();
        service.organisation = new OrganisationRepository() {
            @Override
            public Optional<Node> findNode(String code) {
                return List.of(department, unit).stream().filter(node -> node.code().equals(code)).findFirst();
            }
        };
        service.reports = (node, period) -> List.of(new ReportParts.Part("contribution-7", handedOver));
        service.closed = new ClosedYears() {
            @Override
            public void requireOpen(Node place, Period period) {
                if (period.year() == CLOSED_YEAR) {
                    throw new RuleBrokenException("cycle.yearIsClosed", period.year(), place.name());
                }
            }
        };
        service.access = new Access();
        service.audit = new Log(deed -> told.add(deed.action() + " " + deed.subject() + " " + deed.detail()));
        service.receipts = new CommandReceipts() {
            @Override
            public String once(CommandKey key, Actor actor, String command, Supplier<String> work) {
                return work.get();
            }
        };
        service.time = new BusinessTime(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private final class Shelf extends FigureRepository {
        @Override
        Optional<Figure> find(Node node, Period period, FigureKind kind, String row) {
            return Optional.ofNullable(kept.get(kind + " " + row));
        }

        @Override
        StatementRow readRow(String code) {
            return SteeringDefaults.statementRows().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow();
        }

        @Override
        void keep(Object row) {
            var figure = (Figure) row;
            Given.set(figure, "version", figure.version() + 1);
            kept.put(figure.kind() + " " + figure.rowCode(), figure);
        }

        @Override
        void remove(Object row) {
            kept.values().remove(row);
        }

        @Override
        void flush() {}
    }

    private static Actor holding(Role role, Node at) {
        return new Actor(1, "nagon", "Någon", "sv", List.of(new Standing(role, Place.of(at), at.code(), Standing.Ground.HOLDER, null)));
    }

    private Saved outcome(String value, String note, int seen, Actor actor) {
        return service.write(new FigureDraft("NORR", TERTIAL, FigureKind.UTFALL, "PERSONALKOSTNADER", value, note, seen), actor);
    }

    private Saved forecast(String value, int seen, Actor actor) {
        return service.write(FigureDraft.forecast("NORR", TERTIAL, "PERSONALKOSTNADER", value, seen), actor);
    }

    @ParameterizedTest @Tag("money-10")
    @CsvSource(delimiter = '|', value = {"−1 234,5|−1 234,5", "-1234,5|−1 234,5", "1234.5|1 234,5", "1\u00a0234|1 234", "1\u202f234|1 234", "0|0", "+7|7"})
    void an_amount_is_read_as_swedes_write_it(String typed, String kept) {
        assertThat(outcome(typed, "Ur bokföringen", 0, holding(Role.CONTROLLER, department)).value().replace('\u00a0', ' ')).isEqualTo(kept);
    }

    @ParameterizedTest @Tag("money-10")
    @ValueSource(strings = {"1 23", "1,2,3", "12 tkr", "ungefär 5", "1.234.567", "1e5", "--1", "(268)", "#####"})
    void anything_else_is_a_clear_error_and_nothing_is_kept(String typed) {
        assertThatThrownBy(() -> outcome(typed, "Ur bokföringen", 0, holding(Role.CONTROLLER, department)))
                .hasMessageContaining("money.notANumber");
        assertThat(kept).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test @Tag("money-10")
    void the_controller_says_why_and_one_event_is_left() {
        var controller = holding(Role.CONTROLLER, department);
        assertThatThrownBy(() -> outcome("5", " ", 0, controller)).hasMessageContaining("money.noteMissing");
        outcome("−1 234,5", "Felbokad lön", 0, controller);
        assertThat(told).containsExactly("money.written figure-" + unit.id() + " UTFALL 2026-T2 PERSONALKOSTNADER: −1\u00a0234,5");
        assertThat(kept.get("UTFALL PERSONALKOSTNADER")).satisfies(figure -> {
            assertThat(figure.source()).isEqualTo(Figure.Source.HAND);
            assertThat(figure.note()).isEqualTo("Felbokad lön");
            assertThat(figure.savedBy()).isEqualTo("Någon");
        });
    }

    @Test @Tag("money-10")
    void a_later_writer_is_told_what_stands_and_the_same_again_is_no_change() {
        var controller = holding(Role.CONTROLLER, department);
        outcome("5", "Rättad", 0, controller);
        assertThat(outcome("5,0", "Rättad", 0, controller).version()).isEqualTo(1);
        assertThat(told).hasSize(1);
        assertThatThrownBy(() -> outcome("6", "Igen", 0, controller)).isInstanceOfSatisfying(ConflictException.class,
                conflict -> assertThat(conflict.standing().value()).isEqualTo("5"));
        assertThat(outcome("6", "Igen", 1, controller).version()).isEqualTo(2);
    }

    @Test @Tag("money-1")
    void an_empty_amount_takes_the_figure_away_and_is_never_0() {
        var controller = holding(Role.CONTROLLER, department);
        assertThat(outcome("", null, 0, controller).version()).isZero();
        outcome("5", "Rättad", 0, controller);
        assertThat(outcome(" ", "Fel period", 1, controller).value()).isEmpty();
        assertThat(kept).isEmpty();
    }

    @Test @Tag("money-10")
    void a_sum_is_never_written() {
        assertThatThrownBy(() -> service.write(new FigureDraft("NORR", TERTIAL, FigureKind.UTFALL, "RESULTAT", "5", "Prov", 0),
                holding(Role.CONTROLLER, department))).hasMessageContaining("money.sumRow");
    }

    @Test @Tag("money-10")
    void a_place_writes_its_own_forecast_and_no_other_figure() {
        var manager = holding(Role.UNIT_MANAGER, unit);
        assertThat(forecast("12 400", 0, manager).value()).isEqualTo("12\u00a0400");
        assertThatThrownBy(() -> outcome("5", "Min egen", 0, manager)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> forecast("5", 1, holding(Role.DIVISION_MANAGER, department))).isInstanceOf(AccessDeniedException.class);
    }

    @Test @Tag("money-10")
    void what_is_handed_over_is_no_longer_the_places_own_to_write_but_the_controllers() {
        handedOver = true;
        assertThatThrownBy(() -> forecast("5", 0, holding(Role.UNIT_MANAGER, unit))).hasMessageContaining("money.partHandedOver");
        assertThat(forecast("5", 0, holding(Role.CONTROLLER, department)).version()).isEqualTo(1);
    }

    @Test @Tag("cycle-9")
    void nothing_is_written_in_a_year_that_is_closed() {
        assertThatThrownBy(() -> service.write(new FigureDraft("NORR", new Period("2025-T3"), FigureKind.UTFALL, "INTAKTER", "5", "Prov", 0),
                holding(Role.CONTROLLER, department))).hasMessageContaining("cycle.yearIsClosed");
        assertThat(kept).isEmpty();
    }

    @Test
    void there_is_no_outcome_of_what_has_not_begun_and_none_where_there_was_no_place() {
        var controller = holding(Role.CONTROLLER, department);
        assertThatThrownBy(() -> service.write(new FigureDraft("NORR", new Period("2026-12"), FigureKind.UTFALL, "INTAKTER", "5", "x", 0),
                controller)).hasMessageContaining("money.notBegun");
        assertThatThrownBy(() -> service.write(new FigureDraft("NORR", new Period("2014"), FigureKind.BUDGET, "INTAKTER", "5", "x", 0),
                controller)).hasMessageContaining("money.placeNotThere");
    }
}
