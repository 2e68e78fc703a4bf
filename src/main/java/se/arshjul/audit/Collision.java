package se.arshjul.audit;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import se.arshjul.kernel.Causes;

/** Tells a collision of two transactions, of which one may be tried again, from every other fault. */
public final class Collision {

    /** PostgreSQL's words for: a deadlock, a serialization failure, a lock not had in time. */
    private static final Set<String> STATES = Set.of("40P01", "40001", "55P03");

    private Collision() {}

    public static boolean isBehind(Throwable fault) {
        return Causes.of(fault).anyMatch(Collision::isCollision);
    }

    private static boolean isCollision(Throwable fault) {
        return fault instanceof OptimisticLockException || fault instanceof SQLException e && STATES.contains(e.getSQLState());
    }
}
