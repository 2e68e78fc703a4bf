package se.arshjul.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.audit.Log;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.ConflictException;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Saved;
import se.arshjul.kernel.Written;
import se.arshjul.money.Reported.GrantField;
import se.arshjul.money.Reported.UncertaintyField;
import se.arshjul.money.Reported.VarianceField;
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

class ReportServiceTest {

    private static final Period TERTIAL = new Period("2026-T2");

    final Node division = Line.node("HV", Level.DIVISION, null);
    final Node unit = Line.node("NORR", Level.UNIT, division);
    final List<Object> kept = new ArrayList<>();
    final List<String> told = new ArrayList<>();
    final ReportService service = new ReportService();
    final Actor manager = holding(Role.UNIT_MANAGER, unit);
    private boolean handedOver;
    private Optional<Statement> statement = Optional.empty();

    @BeforeEach
    void set_up() {
        service.figures = new Shelf();
        service.statements = new StatementReader() {
            @Override
            public Optional<Statement> statement(long nodeId, Period period, boolean forecast) {
                return statement;
            }
        };
        service.tellers = new Tellers();
        service.tellers.organisation = new OrganisationRepository() {
            @Override
            public Node readNode(long id) {
                return id == unit.id() ? unit : division;
            }
        };
        service.tellers.reports = (node, period) -> List.of(new ReportParts.Part("contribution-7", handedOver));
        service.tellers.access = new Access();
        service.tellers.audit = new Log(deed -> told.add(deed.until() + " " + deed.action() + " " + deed.detail()));
        service.tellers.time = new BusinessTime(Clock.fixed(Instant.parse("2026-09-10T08:00:00Z"), ZoneOffset.UTC));
    }

    private final class Shelf extends FigureRepository {
        @Override
        public Optional<ForecastUncertainty> uncertainty(Node node, Period period) {
            return kept.stream().filter(ForecastUncertainty.class::isInstance).map(ForecastUncertainty.class::cast).findFirst();
        }

        @Override
        public Optional<UnitVariance> variance(Node node, Period period) {
            return kept.stream().filter(UnitVariance.class::isInstance).map(UnitVariance.class::cast).findFirst();
        }

        @Override
        public List<StateGrant> grants(Node node, Period period) {
            return kept.stream().filter(StateGrant.class::isInstance).map(StateGrant.class::cast).toList();
        }

        @Override
        List<Period> forecasts(int year) {
            return List.of();
        }

        @Override
        void keep(Object row) {
            kept.remove(row);
            kept.add(row);
            Given.set(row, "version", ((Written) row).version() + 1);
        }

        @Override
        void remove(Object row) {
            kept.remove(row);
        }

        @Override
        void flush() {}
    }

    private static Actor holding(Role role, Node at) {
        return new Actor(1, "chef", "Chef", "sv", List.of(new Standing(role, Place.of(at), at.code(), Standing.Ground.HOLDER, null)));
    }

    private Saved variance(VarianceField field, String value, int seen) {
        return service.saveVariance(unit.id(), TERTIAL, field, value, seen, manager);
    }

    private Saved uncertainty(UncertaintyField field, String value, int seen) {
        return service.saveUncertainty(unit.id(), TERTIAL, field, value, seen, manager);
    }

    private Saved grant(int ordinal, GrantField field, String value, int seen) {
        return service.saveGrant(unit.id(), TERTIAL, ordinal, field, value, seen, manager);
    }

    @Test @Tag("money-10")
    void a_cause_takes_the_deviation_of_the_statement_until_another_is_told() {
        statement = Optional.of(Books.smallLine().figures("N", "BUDGET", "2026", "PERSONALKOSTNADER=100")
                .figures("N", "UTFALL", "2026", "PERSONALKOSTNADER=130").statement("N", "2026", false));
        assertThat(variance(VarianceField.CAUSE, "Fler vikarier", 0).value()).isEqualTo("Fler vikarier");
        assertThat(((UnitVariance) kept.get(0)).amount()).isEqualByComparingTo("-30");
        assertThat(variance(VarianceField.AMOUNT, "-25", 1).value()).isEqualTo("−25");
        assertThat(variance(VarianceField.CAUSE, "Fler vikarier", 1).version()).isEqualTo(2);
        assertThat(told).containsExactly("contribution-7 money.reported variance 2026-T2", "contribution-7 money.reported variance 2026-T2");
    }

    @Test @Tag("money-1")
    void a_cause_without_any_amount_is_not_taken_as_0() {
        assertThatThrownBy(() -> variance(VarianceField.CAUSE, "Fler vikarier", 0)).hasMessageContaining("money.varianceAmount");
        assertThat(variance(VarianceField.AMOUNT, "", 0).version()).isZero();
        assertThat(kept).isEmpty();
    }

    @Test @Tag("money-3")
    void a_forecast_says_between_what_and_what_and_the_lowest_is_not_above_the_highest() {
        int seen = uncertainty(UncertaintyField.LOW, "1 200", 0).version();
        seen = uncertainty(UncertaintyField.HIGH, "1 400", seen).version();
        assertThat(uncertainty(UncertaintyField.WORDS, "Ny upphandling", seen).value()).isEqualTo("Ny upphandling");
        assertThatThrownBy(() -> uncertainty(UncertaintyField.LOW, "1 500", 3)).hasMessageContaining("money.uncertaintyOrder");
        assertThatThrownBy(() -> uncertainty(UncertaintyField.LOW, "mycket", 3)).hasMessageContaining("money.notANumber");
    }

    @Test @Tag("money-10")
    void a_later_writer_is_told_what_stands_in_the_field() {
        uncertainty(UncertaintyField.WORDS, "Ny upphandling", 0);
        assertThatThrownBy(() -> uncertainty(UncertaintyField.WORDS, "Annat", 0)).isInstanceOfSatisfying(ConflictException.class,
                conflict -> assertThat(conflict.standing().value()).isEqualTo("Ny upphandling"));
    }

    @Test @Tag("money-1")
    void a_grant_without_a_known_amount_is_kept_and_an_emptied_row_is_taken_away() {
        int seen = grant(1, GrantField.NAME, "Äldreomsorgslyftet", 0).version();
        assertThat(kept).singleElement().satisfies(row -> assertThat(((StateGrant) row).amountKr()).isNull());
        seen = grant(1, GrantField.AMOUNT, "2 475 000", seen).version();
        seen = grant(1, GrantField.NAME, "", seen).version();
        assertThat(grant(1, GrantField.AMOUNT, "", seen).version()).isZero();
        assertThat(kept).isEmpty();
    }

    @Test @Tag("money-10")
    void only_the_place_itself_and_the_controller_tell_and_not_after_it_is_handed_over() {
        assertThatThrownBy(() -> service.saveVariance(unit.id(), TERTIAL, VarianceField.AMOUNT, "5", 0, holding(Role.DIVISION_MANAGER, division)))
                .isInstanceOf(AccessDeniedException.class);
        handedOver = true;
        assertThatThrownBy(() -> variance(VarianceField.AMOUNT, "5", 0)).hasMessageContaining("money.partHandedOver");
        service.saveVariance(unit.id(), TERTIAL, VarianceField.AMOUNT, "5", 0, holding(Role.CONTROLLER, division));
        assertThat(kept).hasSize(1);
    }
}
