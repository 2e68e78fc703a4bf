package se.arshjul.schema;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the application's own role may do once the tables stand: work with rows, never change tables or what is kept for good. */
@ApplicationScoped
public class Rights {
    /** Where the role comes in that owns the tables; used while the portal starts, and by nobody later. */
    public static final String OWNER = "java:jboss/datasources/arshjul-owner";
    /** After the last table is made, the process engine's own included. */
    public static final int AFTER_TABLES = Migration.FIRST + 60;
    private static final System.Logger LOG = System.getLogger(Rights.class.getName());
    private static final String WHO = "SELECT current_user AS who";
    private static final String FREE = """
        SELECT rolsuper OR pg_has_role(oid, (SELECT relowner FROM pg_class WHERE oid = 'audit_event'::regclass), 'MEMBER') AS free
        FROM pg_roles WHERE rolname = current_user""";

    @Resource(lookup = "java:jboss/datasources/arshjul")
    DataSource application;
    @Resource(lookup = OWNER)
    DataSource owner;

    void settle(@Observes @Priority(AFTER_TABLES) Startup startup) {
        try (var working = application.getConnection(); var owning = owner.getConnection()) {
            String name = one(working, WHO, "who");
            if (!name.equals(one(owning, WHO, "who"))) {
                give(owning, name);
            }
            if (one(working, FREE, "free").equals("t")) {
                LOG.log(System.Logger.Level.WARNING, "The database role {0} may change tables and audit events: "
                    + "set ARSHJUL_DB_OWNER_USER and ARSHJUL_DB_OWNER_PASSWORD to a role that owns the tables in its place", name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The rights of the application's role could not be settled", e);
        }
    }

    private static void give(Connection owning, String application) throws SQLException {
        try (var name = owning.prepareStatement("SELECT set_config('arshjul.application', ?, false)");
            var rights = owning.createStatement()) {
            name.setString(1, application);
            name.execute();
            rights.execute(script());
        }
    }

    private static String one(Connection connection, String query, String column) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(column);
        }
    }

    private static String script() {
        try (var script = Rights.class.getResourceAsStream("/db/rights.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
