package se.arshjul.schema;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import se.arshjul.kernel.Readiness;

/** Brings the tables to this version's shape when the portal starts, before anything else touches them. */
@ApplicationScoped
public class Migration {
    /** Earlier than every other start; what needs the tables observes {@link Startup} with a higher number. */
    public static final int FIRST = 100;
    private static final System.Logger LOG = System.getLogger(Migration.class.getName());
    private static final String PART = "schema";

    @Resource(lookup = Rights.OWNER)
    DataSource owner;
    @Inject
    Readiness readiness;

    void migrate(@Observes @Priority(FIRST) Startup startup) {
        readiness.expect(PART, "The tables are being brought up to date.");
        FirstRelease.refuseEarlier(owner);
        var result = Flyway.configure().dataSource(owner).baselineOnMigrate(true).baselineVersion("0")
            .load().migrate();
        LOG.log(System.Logger.Level.INFO, "Schema {0}: {1} migrations run",
            result.targetSchemaVersion, result.migrationsExecuted);
        readiness.reached(PART);
    }
}
