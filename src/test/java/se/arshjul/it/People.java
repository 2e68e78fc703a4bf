package se.arshjul.it;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import se.arshjul.launch.Portal;

/** Puts people with passwords and roles straight into the running portal's database, each under a name of their own. */
final class People {
    static final String PASSWORD = "blå häst äter gräs";
    private static final String STORED = QuickProof.of(PASSWORD);
    private static final AtomicInteger COUNT = new AtomicInteger();
    private final Portal portal;

    People(Portal portal) {
        this.portal = portal;
    }

    /** Somebody who can sign in and holds no role. */
    String someone() {
        String username = "prov." + COUNT.incrementAndGet() + "." + ProcessHandle.current().pid();
        execute("INSERT INTO person (id, username, name, email) VALUES (nextval('person_id_seq'), ?, 'Prov Person', 'prov@example.org')",
            username);
        execute("INSERT INTO credential (person_id, hash, changed_at) SELECT id, ?, now() FROM person WHERE username = ?",
            STORED, username);
        return username;
    }

    /** Gives everybody whose user name begins so a password, by a way that is quicker than the portal's own. */
    void letIn(String begins, String password) {
        execute("INSERT INTO credential (person_id, hash, changed_at) SELECT id, ?, now() FROM person WHERE username LIKE ? || '%'"
            + " ON CONFLICT (person_id) DO UPDATE SET hash = EXCLUDED.hash", QuickProof.of(password), begins);
    }

    String administrator() {
        return administrator(LocalDate.now(se.arshjul.kernel.BusinessTime.ZONE).minusYears(1), null, false);
    }

    /** An administrator from a day to a day, perhaps only as deputy. */
    String administrator(LocalDate from, LocalDate to, boolean deputy) {
        String username = someone();
        execute("""
            INSERT INTO assignment (id, person_id, role, valid_from, valid_to, deputises_for_id)
            SELECT nextval('assignment_id_seq'), id, 'ADMINISTRATOR', ?, ?, CASE WHEN ? THEN id END
            FROM person WHERE username = ?""", from, to, deputy, username);
        return username;
    }

    /** A member of the body with this name. */
    String member(String body) {
        String username = someone();
        execute("""
            INSERT INTO assignment (id, person_id, role, body_id, valid_from)
            SELECT nextval('assignment_id_seq'), p.id, 'MEMBER', b.id, ? FROM person p, body b
            WHERE p.username = ? AND b.name = ?""", LocalDate.now(se.arshjul.kernel.BusinessTime.ZONE).minusYears(1), username, body);
        return username;
    }

    /** Somebody who holds a role at the place or body with this code, since last year, to a day or on. */
    String at(String role, String code, LocalDate to) {
        String username = someone();
        execute("""
            INSERT INTO assignment (id, person_id, role, node_id, body_id, valid_from, valid_to)
            SELECT nextval('assignment_id_seq'), p.id, ?, (SELECT id FROM node WHERE code = ?), (SELECT id FROM body WHERE code = ?), ?, ?
            FROM person p WHERE p.username = ?""", role, code, code, LocalDate.now(se.arshjul.kernel.BusinessTime.ZONE).minusYears(1), to, username);
        return username;
    }

    String storedPassword(String username) {
        return text("SELECT c.hash FROM credential c JOIN person p ON p.id = c.person_id WHERE p.username = ?", username);
    }

    String text(String query, Object... parameters) {
        try (var connection = portal.database().connect(); var statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String command, Object... parameters) {
        try (var connection = portal.database().connect(); var statement = connection.prepareStatement(command)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i], parameters[i] == null ? java.sql.Types.DATE : sqlType(parameters[i]));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int sqlType(Object value) {
        if (value instanceof LocalDate) {
            return java.sql.Types.DATE;
        }
        return value instanceof Boolean ? java.sql.Types.BOOLEAN : java.sql.Types.VARCHAR;
    }
}
