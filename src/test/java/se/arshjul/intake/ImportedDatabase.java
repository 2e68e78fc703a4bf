package se.arshjul.intake;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import se.arshjul.steering.SteeringDefaults;

/** A real database with the portal's own tables and steering model, for imports without a server. */
public final class ImportedDatabase implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final EntityManagerFactory factory;

    public ImportedDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
        Map<String, Object> settings = new HashMap<>();
        settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        settings.put("jakarta.persistence.jtaDataSource", "");
        settings.put("jakarta.persistence.nonJtaDataSource", postgres.getPostgresDatabase());
        settings.put("eclipselink.target-server", "None");
        settings.put("eclipselink.weaving", "false");
        settings.put("eclipselink.logging.level", "SEVERE");
        factory = Persistence.createEntityManagerFactory("arshjul", settings);
        asInstalled();
    }

    /** Empties everything, and steers as an installation does from the start. */
    public void asInstalled() {
        inTransaction(em -> {
            em.createNativeQuery("""
                    TRUNCATE municipality, body, node, person, goal, indicator, meeting, frozen_version, goal_level, status_word, round_kind,
                    statement_row, account_range, money_rule, section_template CASCADE""").executeUpdate();
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

    /** Empties everything but the steering model. */
    public void empty() {
        inTransaction(em -> em.createNativeQuery("TRUNCATE municipality, body, node, person, goal, indicator, meeting, frozen_version CASCADE")
                .executeUpdate());
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

    /** Imports as the service does, without its permissions, receipts and events. */
    Inspection imports(ImportSource source) {
        return inTransaction(em -> {
            var importer = new Importer(em, new Desk.Stamp("Provaren", Instant.EPOCH), Telling.NOBODY);
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

    @Override
    public void close() throws IOException {
        factory.close();
        postgres.close();
    }
}
