package se.arshjul.intake;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.cycle.AnnualCycle;
import se.arshjul.indicator.ClosedYearGuard;
import se.arshjul.indicator.IndicatorAtPlace;
import se.arshjul.indicator.IndicatorReader;
import se.arshjul.indicator.IndicatorService;
import se.arshjul.indicator.Judgement.Result;
import se.arshjul.indicator.Reading.Absence;
import se.arshjul.indicator.Trend.Way;
import se.arshjul.indicator.ValueDraft;
import se.arshjul.indicator.YearGuard;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Wired;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;

/** The sample folder's own indicators, imported into a real database and read as a report reads them. */
class SampleIndicatorsIT {

    private static final Instant JANUARY = Instant.parse("2020-01-20T09:00:00Z");
    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forTheClass("mellerud-2019");

    private static Map<String, IndicatorAtPlace> at(String node, String period) {
        return database.inTransaction(em -> {
            long id = em.createQuery("SELECT n.id FROM Node n WHERE n.code = :code", Long.class).setParameter("code", node).getSingleResult();
            return reader(em).at(List.of(id), new Period(period)).getOrDefault(id, List.of()).stream()
                    .collect(toMap(indicator -> indicator.facts().code(), identity()));
        });
    }

    private static IndicatorReader reader(EntityManager em) {
        return new Wired(em).make(IndicatorReader.class);
    }

    @Test
    @Tag("indicator-5")
    void the_sick_pay_of_the_department_is_lower_than_the_year_before() {
        var pay = at("SOC", "2019").get("N-SJUKLON");
        assertThat(pay.written()).isEqualTo("3\u00a0855\u00a0619\u00a0kr");
        assertThat(pay.trend().way()).isEqualTo(Way.BETTER);
        assertThat(pay.judgement().result()).isEqualTo(Result.UNKNOWN);
    }

    @Test
    @Tag("cycle-9")
    void a_value_is_written_by_hand_until_the_year_is_closed() {
        database.inTransaction(em -> {
            var department = em.createQuery("SELECT n FROM Node n WHERE n.code = 'SOC'", Node.class).getSingleResult();
            var year = new AnnualCycle(department, 2019);
            em.persist(year);
            year.confirmPremises();
            var controller = new Actor(0, "ekonom", "Ekonomen", "sv", List.of(
                    new Standing(Role.CONTROLLER, Place.of(department), department.name(), Standing.Ground.HOLDER, null)));
            var beans = new Wired(em).with(BusinessTime.class, new BusinessTime(Clock.fixed(JANUARY, ZoneOffset.UTC)));
            var service = beans.with(YearGuard.class, beans.make(ClosedYearGuard.class)).make(IndicatorService.class);
            assertThat(service.write(ValueDraft.outcome("N-TILLBUD", "IFO", new Period("2019"), "7", null, 0), controller).value()).isEqualByComparingTo("7");
            year.close(List.of());
            assertThatThrownBy(() -> service.write(ValueDraft.outcome("N-TILLBUD", "SOS", new Period("2019"), "7", null, 0), controller))
                    .isInstanceOf(RuleBrokenException.class).hasMessageContaining("cycle.yearIsClosed");
            em.getTransaction().rollback();
            em.getTransaction().begin();
            return null;
        });
    }

    @Test
    @Tag("indicator-2")
    void a_yearly_value_is_not_due_in_the_second_tertial_and_a_quarterly_one_is_there() {
        assertThat(at("SOC", "2019-T2").get("N-SJUKLON").outcome().absence()).isEqualTo(Absence.NOT_DUE);
        assertThat(at("IFO", "2019-T2").get("N-UTREDNING").written()).isEqualTo("71,2\u00a0%");
        assertThat(at("IFO", "2019").get("N-UTREDNING").written()).isEqualTo("79,6\u00a0%");
    }

    @Test
    @Tag("indicator-8")
    void the_department_has_the_four_of_kolada_with_their_definitions_and_no_value() {
        var koladas = at("SOC", "2019").values().stream().filter(indicator -> !indicator.facts().isOwn()).toList();
        assertThat(koladas).hasSize(4).allSatisfy(indicator -> {
            assertThat(indicator.definition()).isNotBlank();
            assertThat(indicator.outcome().isThere()).isFalse();
            assertThat(indicator.written()).isEqualTo("\u2013");
        });
    }

    @Test
    void an_aim_without_an_outcome_is_shown_and_cannot_be_judged() {
        var plans = at("SOS", "2019").get("N-GENOMFORANDEPLAN");
        assertThat(plans.target()).isEqualByComparingTo("100");
        assertThat(plans.judgement().reasons().get(0).key()).isEqualTo("indicator.absence.NEVER");
    }
}
