package se.arshjul.intake;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Role;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Giving;
import se.arshjul.steering.SteeringDefaults;

/**
 * A real database with the portal's own tables and steering model, for imports without a server: one for all classes of a run, and
 * as good as new for each of them, or for each test.
 */
public final class ImportedDatabase implements BeforeAllCallback, BeforeEachCallback {

    private static final String STEERING =
            "'goal_level', 'status_word', 'round_kind', 'statement_row', 'account_range', 'money_rule', 'section_template'";
    private static final Giving EVERYTHING = new Giving(new Actor(0, "provaren", "Provaren", "sv", List.of(
            new Standing(Role.ADMINISTRATOR, Place.INSTALLATION, "", Standing.Ground.HOLDER, null))), List.of(), LocalDate.EPOCH);
    private final boolean newForEachTest;
    private final List<String> samples;
    private EntityManagerFactory factory;

    private ImportedDatabase(boolean newForEachTest, String... samples) {
        this.newForEachTest = newForEachTest;
        this.samples = List.of(samples);
    }

    /** Brought the folders of real municipalities once, before the tests of the class; they are skipped where those are absent. */
    public static ImportedDatabase forTheClass(String... samples) {
        return new ImportedDatabase(false, samples);
    }

    /** The same before each test. */
    public static ImportedDatabase forEachTest(String... samples) {
        return new ImportedDatabase(true, samples);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        factory = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Started.class, type -> Started.now(), Started.class).factory();
        asInstalled();
        if (!newForEachTest) {
            samples.forEach(this::importsSample);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (newForEachTest) {
            empty("'flyway_schema_history', " + STEERING);
            samples.forEach(this::importsSample);
        }
    }

    /** The database of the run, started when the first class asks and stopped after the last. */
    private record Started(EmbeddedPostgres postgres, EntityManagerFactory factory) implements AutoCloseable {

        static Started now() {
            try {
                var postgres = EmbeddedPostgres.builder().start();
                Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
                Map<String, Object> settings = new HashMap<>();
                settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
                settings.put("jakarta.persistence.jtaDataSource", "");
                settings.put("jakarta.persistence.nonJtaDataSource", postgres.getPostgresDatabase());
                settings.put("eclipselink.target-server", "None");
                settings.put("eclipselink.weaving", "false");
                settings.put("eclipselink.logging.level", "SEVERE");
                return new Started(postgres, Persistence.createEntityManagerFactory("arshjul", settings));
            } catch (IOException e) {
                throw new IllegalStateException("The database does not start", e);
            }
        }

        @Override
        public void close() throws IOException {
            factory.close();
            postgres.close();
        }
    }

    /** Empties everything, and steers as an installation does from the start. */
    private void asInstalled() {
        empty("'flyway_schema_history'");
        inTransaction(em -> {
            SteeringDefaults.goalLevels().forEach(em::persist);
            SteeringDefaults.statusWords().forEach(em::persist);
            SteeringDefaults.roundKinds().forEach(em::persist);
            SteeringDefaults.statementRows().forEach(em::persist);
            em.flush();
            SteeringDefaults.accountRanges().forEach(em::persist);
            SteeringDefaults.moneyRules().forEach(em::persist);
            SteeringDefaults.sections().forEach(em::persist);
            return null;
        });
    }

    /** Empties every table but these and the engine's. */
    private void empty(String kept) {
        inTransaction(em -> {
            var tables = em.createNativeQuery("SELECT string_agg(quote_ident(tablename), ', ') FROM pg_tables WHERE schemaname = 'public'"
                    + " AND tablename NOT LIKE 'act\\_%' AND tablename NOT IN (" + kept + ")").getSingleResult();
            return em.createNativeQuery("TRUNCATE " + tables).executeUpdate();
        });
        factory.getCache().evictAll();
    }

    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                T result = work.apply(em);
                em.getTransaction().commit();
                return result;
            } finally {
                if (em.getTransaction().isActive()) {
                    em.getTransaction().rollback();
                }
            }
        }
    }

    /** Does something of which nothing stays. */
    public void inPassing(Consumer<EntityManager> work) {
        try (EntityManager em = factory.createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.accept(em);
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    /** Imports as the service does, without its permissions, receipts and events. */
    Inspection imports(ImportSource source) {
        return inTransaction(em -> {
            var importer = new Importer(em, new Desk.Stamp("Provaren", Instant.EPOCH), EVERYTHING, Telling.NOBODY);
            var inspection = importer.inspect(source);
            if (inspection.isSound()) {
                importer.carryOut(inspection.plan());
            }
            return inspection;
        });
    }

    /** Imports a real municipality's folder; the test is skipped where it is absent. */
    public void importsSample(String name) {
        var inspection = imports(ImportSource.folder(Bring.sample(name)));
        if (!inspection.isSound()) {
            throw new IllegalStateException(name + " does not come in: " + inspection.faults());
        }
    }

    /** Imports the small folder of a municipality that goes about things its own way; a second time nothing may change. */
    public void importsWay(String name) {
        asInstalled();
        var folder = ImportSource.folder(Bring.folder("ways/" + name));
        var first = imports(folder);
        var again = imports(folder);
        if (!first.isSound() || !again.isSound() || again.plan().changesSomething()) {
            throw new IllegalStateException(name + ": " + first.faults() + again.faults() + again.plan());
        }
    }

    public long count(String query) {
        return inTransaction(em -> ((Number) em.createNativeQuery(query).getSingleResult()).longValue());
    }
}
