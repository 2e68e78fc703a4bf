package se.arshjul.schema;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The break before the first release: the tables of the databases from before it were laid otherwise and are not brought along. */
public final class FirstRelease {

    private static final String HISTORY = "SELECT to_regclass('flyway_schema_history') IS NOT NULL";
    /** The first step of the old set; the new one has none of that name. */
    private static final String EARLIER =
        "SELECT EXISTS (SELECT 1 FROM flyway_schema_history WHERE script = 'V0001__organisation.sql')";

    private FirstRelease() {}

    /** True for a database whose tables a portal from before the first release has made. */
    public static boolean isAfter(Connection database) throws SQLException {
        return says(database, HISTORY) && says(database, EARLIER);
    }

    /** Stops the start while the tables are still as they were (schema-8). */
    static void refuseEarlier(DataSource owner) {
        try (var database = owner.getConnection()) {
            if (isAfter(database)) {
                throw new IllegalStateException("Databasen är från före den första utgåvan och kan inte läsas av den här: "
                    + "skapa en tom databas och ange den i ARSHJUL_DB_URL.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked when its tables were made", e);
        }
    }

    private static boolean says(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement(); var row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
