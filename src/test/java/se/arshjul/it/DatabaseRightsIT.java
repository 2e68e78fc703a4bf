package se.arshjul.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.arshjul.launch.Portal;

/** The role that the running portal works as: it does its work, and could not forge what is kept for good. */
@OnRunningPortal
@Tag("schema-6")
class DatabaseRightsIT {
    private static final String DENIED = "42501";
    private static final String NO_SUCH_ROW = " WHERE id < 0";
    private final Portal portal;

    DatabaseRightsIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void the_portal_works_as_the_application_s_role() throws SQLException {
        assertThat(one("SELECT count(*) FROM pg_stat_activity WHERE usename = current_user AND application_name = 'arshjul'"))
            .isNotEqualTo("0");
        assertThat(portal.roles().application().user()).isNotEqualTo(portal.roles().owner().user());
    }

    @Test
    void it_owns_nothing_and_is_nobody_special() throws SQLException {
        assertThat(one("SELECT count(*) FROM pg_class WHERE relowner = current_user::regrole")).isEqualTo("0");
        assertThat(one("SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolbypassrls FROM pg_roles WHERE rolname = current_user"))
            .isEqualTo("f");
        assertThat(one("SELECT count(*) FROM pg_auth_members WHERE member = current_user::regrole")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE audit_event SET who = ''" + NO_SUCH_ROW, "DELETE FROM audit_event" + NO_SUCH_ROW,
        "UPDATE frozen_version SET reason = ''" + NO_SUCH_ROW, "DELETE FROM frozen_version" + NO_SUCH_ROW, "DELETE FROM contribution" + NO_SUCH_ROW,
        "TRUNCATE audit_event",
        "CREATE TABLE more (id int)", "CREATE TEMPORARY TABLE more (id int)", "CREATE SCHEMA more",
        "ALTER TABLE contribution ADD COLUMN more int", "DROP TABLE work_item", "CREATE INDEX ON act_ru_task (name_)",
        "DROP INDEX arshjul_idx_task_parent", "DELETE FROM flyway_schema_history", "TRUNCATE act_ru_task",
        "CREATE FUNCTION more() RETURNS int LANGUAGE sql AS 'SELECT 1'"})
    void it_can_neither_forge_nor_rebuild(String command) {
        assertThatThrownBy(() -> run(command)).isInstanceOfSatisfying(SQLException.class,
            refusal -> assertThat(refusal.getSQLState()).isEqualTo(DENIED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE contribution SET return_reason = NULL" + NO_SUCH_ROW, "DELETE FROM work_item WHERE task_id = ''",
        "DELETE FROM act_ru_task WHERE id_ = ''", "SELECT nextval('audit_event_id_seq')", "SELECT id FROM frozen_version LIMIT 1"})
    void it_can_do_its_work(String command) throws SQLException {
        run(command);
    }

    private void run(String command) throws SQLException {
        try (var connection = portal.roles().application().connect(); var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private String one(String query) throws SQLException {
        try (var connection = portal.roles().application().connect(); var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
