package se.arshjul.intake;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.indicator.IndicatorAtPlace;
import se.arshjul.indicator.IndicatorReader;
import se.arshjul.indicator.Judgement.Result;
import se.arshjul.indicator.Reading.Absence;
import se.arshjul.indicator.Trend.Way;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Wired;

/** The sample folder's own indicators, imported into a real database and read as a report reads them. */
class SampleIndicatorsIT {

    private static ImportedDatabase database;

    @BeforeAll
    static void bring() throws IOException {
        database = new ImportedDatabase();
        assertThat(database.imports(ImportSource.folder(Bring.sample("mellerud-2019"))).faults()).isEmpty();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

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
