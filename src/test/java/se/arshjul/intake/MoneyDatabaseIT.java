package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.audit.AuditTrail;
import se.arshjul.commission.MeasuresForReview;
import se.arshjul.kernel.Beans;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.ConflictException;
import se.arshjul.kernel.Period;
import se.arshjul.money.Finding;
import se.arshjul.money.FindingService;
import se.arshjul.money.ReportedMoney;
import se.arshjul.money.ReviewReader;
import se.arshjul.money.StatementReader;
import se.arshjul.money.TextsForReview;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.steering.SteeringModel;

/** A real municipality's figures, through the import and a real database, to the number review. */
class MoneyDatabaseIT {

    private static final Period YEAR = new Period("2019");
    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forTheClass("mellerud-2019");

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
        assertThat(database.count("SELECT count(*) FROM figure WHERE source = 'IMPORT' AND written_by = 'Provaren' AND period >= '2018'")).isEqualTo(45);
        assertThat(database.count("SELECT count(*) FROM printed_sum")).isEqualTo(55);
        var again = database.imports(ImportSource.folder(Bring.sample("mellerud-2019")));
        assertThat(again.plan().changesSomething()).isFalse();
        database.inTransaction(em -> {
            assertThat(with(new ReportedMoney(), "em", em).grants(YEAR)).isEmpty();
            assertThat(with(new ReportedMoney(), "em", em).uncertainties(YEAR)).isEmpty();
            return null;
        });
    }

    @Test @Tag("money-7")
    void an_explained_error_no_longer_stops_anything_until_its_values_change() {
        database.inTransaction(em -> {
            var error = errors(em).get(0);
            var explained = new FindingService.Explained("round-1", error.placeId(), YEAR, false, error.code());
            var saved = service(em).explain(explained, "Tecknet trycktes fel.", 0, controller(em));
            assertThatThrownBy(() -> service(em).explain(explained, "Något annat.", 0, controller(em)))
                    .isInstanceOfSatisfying(ConflictException.class, conflict -> assertThat(conflict.standing().value())
                            .isEqualTo("Tecknet trycktes fel."));
            assertThat(service(em).explain(explained, "Tecknet trycktes fel i rapporten.", saved.version(), controller(em)).version())
                    .isGreaterThan(saved.version());
            em.flush();
            em.clear();
            assertThat(errors(em)).singleElement().satisfies(finding -> {
                assertThat(finding.isOpen()).isFalse();
                assertThat(finding.explanation().orElseThrow().by()).isEqualTo("Ekonomen");
            });
            assertThat(em.createNativeQuery("SELECT count(*) FROM audit_event WHERE action = 'money.explained'").getSingleResult())
                    .isEqualTo(1L);
            em.createNativeQuery("UPDATE unit_variance SET amount = amount - 7 WHERE cause LIKE 'Sektorchef%'").executeUpdate();
            assertThat(errors(em)).singleElement().satisfies(finding -> assertThat(finding.isOpen()).isTrue());
            em.getTransaction().rollback();
            em.getTransaction().begin();
            return null;
        });
    }

    @Test @Tag("money-7")
    void a_whole_department_is_reviewed_in_as_many_statements_as_one_unit() {
        int one = statementsOf(em -> reader(em).review(YEAR, false).findings(id(em, "AT")));
        assertThat(statementsOf(em -> reader(em).review(YEAR, false).findingsUnder(id(em, "SOC")))).isEqualTo(one).isBetween(8, 28);
    }

    private static int statementsOf(Consumer<EntityManager> reading) {
        var counted = new Counter();
        return database.inTransaction(em -> {
            em.getEntityManagerFactory().unwrap(Session.class).setProfiler(counted);
            em.unwrap(Session.class).setProfiler(counted);
            reading.accept(em);
            return counted.sent;
        });
    }

    @Test @Tag("money-4")
    void rows_of_its_own_come_in_together_with_the_figures_that_stand_on_them() {
        var own = Bring.nothing().with("styr_poster.csv", "kod;namn;slag;ordning;uppställning\nBYGG;Byggnader;KOSTNAD;21;INVESTERING\n")
                .with("styr_konton.csv", "konto_från;konto_till;post\n11;12;BYGG\n")
                .with("ekonomi.csv", "organisation;period;slag;post;tkr\nVOO;2017;UTFALL;BYGG;412,5\n");
        assertThat(database.imports(ImportSource.upload("data.zip", own.zip())).faults()).isEmpty();
        assertThat(database.count("SELECT count(*) FROM figure WHERE row_code = 'BYGG' AND amount = 412.5")).isEqualTo(1);
    }

    /** Executing and closing go by one name: two for each statement. */
    private static final class Counter extends SessionProfilerAdapter {
        private int sent;

        @Override
        public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
            if (SessionProfiler.StatementExecute.equals(operation)) {
                sent++;
            }
        }

        @Override
        public int getProfileWeight() {
            return SessionProfiler.ALL;
        }
    }

    private static List<Finding> errors(EntityManager em) {
        return reader(em).review(YEAR, false).findingsUnder(id(em, "SOC")).values().stream().flatMap(List::stream)
                .filter(finding -> finding.severity() == Finding.Severity.ERROR).toList();
    }

    private static FindingService service(EntityManager em) {
        var time = new BusinessTime(Clock.systemUTC());
        var service = with(with(new FindingService(), "em", em), "reviews", reader(em));
        with(with(service, "organisation", with(new OrganisationRepository(), "em", em)), "access", new Access());
        with(service, "audit", with(with(new AuditTrail(), "em", em), "time", time));
        return with(service, "time", time);
    }

    private static Actor controller(EntityManager em) {
        long person = ((Number) em.createNativeQuery("SELECT min(id) FROM person").getSingleResult()).longValue();
        var department = Place.of(em.find(Node.class, id(em, "SOC")));
        return new Actor(person, "ekonom", "Ekonomen", "sv", List.of(
                new Standing(Role.CONTROLLER, department, "Socialförvaltningen", Standing.Ground.HOLDER, null)));
    }

    private static long id(EntityManager em, String code) {
        return ((Number) em.createNativeQuery("SELECT id FROM node WHERE code = ?1").setParameter(1, code).getSingleResult()).longValue();
    }

    private static ReviewReader reader(EntityManager em) {
        var statements = with(with(new StatementReader(), "em", em), "steering", with(new SteeringModel(), "em", em));
        var reader = with(with(new ReviewReader(), "em", em), "statements", statements);
        with(reader, "measures", Beans.of(with(new MeasuresForReview(), "em", em)));
        return with(reader, "texts", Beans.of(with(new TextsForReview(), "em", em)));
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
}
