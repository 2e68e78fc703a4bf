package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.followup.MeasuresForReview;
import se.arshjul.followup.TextsForReview;
import se.arshjul.kernel.Period;
import se.arshjul.money.Finding;
import se.arshjul.money.ReportedMoney;
import se.arshjul.money.ReviewReader;
import se.arshjul.money.StatementReader;
import se.arshjul.steering.SteeringModel;

/** A real municipality's figures, through the import and a real database, to the number review. */
class MoneyDatabaseIT {

    private static final Period YEAR = new Period("2019");
    private static ImportedDatabase database;

    @BeforeAll
    static void start() throws IOException {
        var folder = Bring.sample("mellerud-2019");
        database = new ImportedDatabase();
        assertThat(database.imports(ImportSource.folder(folder)).faults()).isEmpty();
    }

    @AfterAll
    static void stop() throws IOException {
        if (database != null) {
            database.close();
        }
    }

    @Test @Tag("money-2") @Tag("money-9")
    void what_is_brought_in_gives_the_findings_of_the_acceptance() {
        database.inTransaction(em -> {
            var money = reader(em).review(YEAR, false);
            var all = money.statements().placesBelow(id(em, "SOC")).size();
            assertThat(all).isPositive();
            var findings = money.findingsUnder(id(em, "SOC")).values().stream().flatMap(List::stream).toList();
            assertThat(findings.stream().filter(finding -> finding.severity() == Finding.Severity.ERROR)).singleElement()
                    .satisfies(finding -> assertThat(finding.placeName()).isEqualTo("Vård och omsorg"));
            assertThat(findings.stream().filter(finding -> finding.table() == Finding.Table.STATEMENT)).hasSize(14);
            assertThat(findings.stream().filter(finding -> finding.table() == Finding.Table.TEXT)).hasSize(4);
            assertThat(findings.stream().filter(Finding::isOpen)).hasSize(2);
            return null;
        });
    }

    @Test @Tag("money-9")
    void the_commissions_that_are_brought_in_are_measures_to_be_added() {
        database.inTransaction(em -> {
            var findings = reader(em).review(YEAR, false).findings(id(em, "SOC")).stream()
                    .filter(finding -> finding.table() == Finding.Table.MEASURES).toList();
            assertThat(findings).extracting(Finding::key).containsExactlyInAnyOrder("money.finding.MEASURE.UNKNOWN",
                    "money.finding.MEASURE.SUM", "money.finding.MEASURE.NO_EFFECT", "money.finding.MEASURE.GRANT");
            assertThat(findings).anyMatch(finding -> finding.text().replace('\u00a0', ' ').contains("7 527 000 kr"));
            return null;
        });
    }

    @Test @Tag("money-1")
    void figures_are_exact_and_signed_and_the_same_folder_changes_nothing() {
        assertThat(database.count("SELECT count(*) FROM figure WHERE source = 'IMPORT' AND written_by = 'Provaren'")).isEqualTo(45);
        assertThat(database.count("SELECT count(*) FROM printed_sum")).isEqualTo(55);
        var again = database.imports(ImportSource.folder(Bring.sample("mellerud-2019")));
        assertThat(again.plan().changesSomething()).isFalse();
        database.inTransaction(em -> {
            assertThat(with(new ReportedMoney(), "em", em).grants(YEAR)).isEmpty();
            assertThat(with(new ReportedMoney(), "em", em).uncertainties(YEAR)).isEmpty();
            return null;
        });
    }

    private static long id(EntityManager em, String code) {
        return ((Number) em.createNativeQuery("SELECT id FROM node WHERE code = ?1").setParameter(1, code).getSingleResult()).longValue();
    }

    private static ReviewReader reader(EntityManager em) {
        var statements = with(with(new StatementReader(), "em", em), "steering", with(new SteeringModel(), "em", em));
        var reader = with(with(new ReviewReader(), "em", em), "statements", statements);
        with(reader, "measures", only(with(new MeasuresForReview(), "em", em)));
        return with(reader, "texts", only(with(new TextsForReview(), "em", em)));
    }

    private static <T> T with(T bean, String field, Object value) {
        try {
            Field its = bean.getClass().getDeclaredField(field);
            its.setAccessible(true);
            its.set(bean, value);
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object only(Object bean) {
        return Proxy.newProxyInstance(MoneyDatabaseIT.class.getClassLoader(), new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> method.getName().equals("stream") ? Stream.of(bean) : null);
    }
}
