package se.arshjul.process;

import java.sql.SQLException;
import javax.sql.DataSource;

/** The indexes that the engine's own tables lack: without this one every completed task reads through all open ones. */
final class EngineIndexes {
    private static final String PARENT_TASK =
            "CREATE INDEX IF NOT EXISTS arshjul_idx_task_parent ON act_ru_task (parent_task_id_)";

    private EngineIndexes() {}

    static void create(DataSource database) {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(PARENT_TASK);
        } catch (SQLException e) {
            throw new IllegalStateException("Expected to index the engine's tasks by parent", e);
        }
    }
}
