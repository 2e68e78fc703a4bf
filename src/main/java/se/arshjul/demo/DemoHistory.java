package se.arshjul.demo;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Dates what has been played so far back in time, so that last year's plan was made last year. What is kept for good only
 * the tables' owner may touch.
 */
@ApplicationScoped
public class DemoHistory {

    @Resource(lookup = "java:jboss/datasources/arshjul-owner") DataSource owner;

    void dateBack(int days) {
        try (var connection = owner.getConnection()) {
            dateBack(connection, days);
        } catch (SQLException e) {
            throw new IllegalStateException("The demonstration's history could not be dated back", e);
        }
    }

    private static void dateBack(Connection connection, int days) throws SQLException {
        for (String update : new String[] {
            "UPDATE frozen_version SET frozen_at = frozen_at - make_interval(days => ?)",
            "UPDATE audit_event SET at = at - make_interval(days => ?) WHERE subject <> 'import'",
            "UPDATE done_item SET done_at = done_at - make_interval(days => ?)",
            "UPDATE decision SET registered_at = registered_at - make_interval(days => ?)",
            "UPDATE section SET saved_at = saved_at - make_interval(days => ?)",
            "UPDATE activity SET saved_at = saved_at - make_interval(days => ?)"}) {
            try (var statement = connection.prepareStatement(update)) {
                statement.setInt(1, days);
                statement.executeUpdate();
            }
        }
    }
}
