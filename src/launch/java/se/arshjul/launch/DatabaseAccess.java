package se.arshjul.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import se.arshjul.schema.FirstRelease;

/** The way into a PostgreSQL database: its address and who asks. */
public record DatabaseAccess(String url, String user, String password) {
    private static final int OLDEST_VERSION = 14;

    /** Opens a connection for the one who asks; the caller closes it. */
    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.putAll(Map.of("user", user, "password", password, "connectTimeout", "5", "socketTimeout", "60"));
        return DriverManager.getConnection(url, properties);
    }

    /** Refuses a database that cannot be reached, does not let us in (then by which settings) or is too old (launch-2). */
    void check(String settings) {
        try (var connection = connect()) {
            requireNewEnough(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new StartRefused(reason(e, settings), e);
        }
    }

    /** True where a portal from before the first release has made the tables. */
    boolean isFromBeforeTheFirstRelease() {
        try (var connection = connect()) {
            return FirstRelease.isAfter(connection);
        } catch (SQLException e) {
            throw new StartRefused(reason(e, "ARSHJUL_DB_OWNER_USER och ARSHJUL_DB_OWNER_PASSWORD"), e);
        }
    }

    static void requireNewEnough(int version) {
        if (version < OLDEST_VERSION) {
            throw new StartRefused("Databasen är PostgreSQL " + version + "; Årshjul behöver " + OLDEST_VERSION
                + " eller senare.");
        }
    }

    private String reason(SQLException e, String settings) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01", "28000" -> "Databasen släpper inte in " + user
                + ": kontrollera " + settings + ".";
            case "3D000" -> "Databasen i ARSHJUL_DB_URL finns inte: skapa den eller ändra adressen (" + url + ").";
            default -> "Databasen svarar inte på " + url + ": kontrollera ARSHJUL_DB_URL och att databasen är igång.";
        };
    }
}
