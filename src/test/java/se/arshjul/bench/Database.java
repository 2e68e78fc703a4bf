package se.arshjul.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.arshjul.launch.DatabaseAccess;

/** The measured portal's database, for laying the ground and for finding what is there. */
record Database(DatabaseAccess access) {

    int execute(String sql, Object... parameters) {
        try (var connection = access.connect(); var statement = connection.prepareStatement(sql)) {
            return filled(statement, parameters).executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of every row. */
    List<String> texts(String sql, Object... parameters) {
        try (var connection = access.connect(); var statement = connection.prepareStatement(sql);
                var rows = filled(statement, parameters).executeQuery()) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    String text(String sql, Object... parameters) {
        return texts(sql, parameters).stream().findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing found by " + sql));
    }

    long number(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    private static PreparedStatement filled(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
