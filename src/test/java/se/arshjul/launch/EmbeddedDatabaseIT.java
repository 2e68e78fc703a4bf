package se.arshjul.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal's own database by itself: how it is made, and what is not taken over. */
class EmbeddedDatabaseIT {
    private static final String KEPT = "SELECT string_agg(relname, ' ' ORDER BY relname) FROM pg_class WHERE relnamespace = 'public'::regnamespace";
    @TempDir
    Path folder;
    private EmbeddedDatabase database;

    @BeforeEach
    void make() throws Exception {
        database = new EmbeddedDatabase(new DatabaseBinaries(Path.of("target", "postgresql")), Files.createDirectories(folder.resolve("database")));
    }

    @AfterEach
    void leave_nothing_running() {
        database.stop();
    }

    @Test
    @Tag("launch-6")
    void a_new_one_carries_checksums() throws SQLException {
        assertThat(said(database.start().owner(), "SHOW data_checksums")).isEqualTo("on");
    }

    @Test
    @Tag("schema-8")
    void a_data_folder_from_before_the_first_release_is_refused_and_left_as_it_was() throws SQLException {
        fromBefore(database.start().owner());
        database.stop();
        assertThatThrownBy(() -> Portal.start(PortalOptions.onFreePort(folder))).isInstanceOf(StartRefused.class)
            .hasMessage("Datamappen " + folder + " är från före den första utgåvan och kan inte läsas av den här: "
                + "flytta undan den, eller välj en annan mapp med ARSHJUL_DATA.");
        assertThat(said(database.start().owner(), KEPT)).isEqualTo("flyway_schema_history kept");
    }

    @Test
    @Tag("schema-8")
    void so_is_somebody_else_s_database(@TempDir Path another) throws SQLException {
        var roles = database.start();
        fromBefore(roles.owner());
        assertThatThrownBy(() -> Portal.start(PortalOptions.onFreePort(another).on(roles))).isInstanceOf(StartRefused.class)
            .hasMessageStartingWith("Databasen i ARSHJUL_DB_URL är från före den första utgåvan").hasMessageNotContaining("\n");
        assertThat(said(roles.owner(), KEPT)).isEqualTo("flyway_schema_history kept");
    }

    private static void fromBefore(DatabaseAccess owner) throws SQLException {
        try (var connection = owner.connect(); var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT 1 AS id");
            statement.execute("CREATE TABLE flyway_schema_history AS SELECT 'V0001__organisation.sql' AS script");
        }
    }

    private static String said(DatabaseAccess owner, String query) throws SQLException {
        try (var connection = owner.connect(); var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
