package se.arshjul.audit;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Tells a collision of two transactions, of which one may be tried again, from every other fault. */
public final class Collision {

    /** PostgreSQL's words for: a deadlock, a serialization failure, a lock not had in time. */
    private static final Set<String> STATES = Set.of("40P01", "40001", "55P03");

    private Collision() {}

    public static boolean isBehind(Throwable fault) {
        return isBehind(fault, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean isBehind(Throwable fault, Set<Throwable> seen) {
        if (fault == null || !seen.add(fault)) {
            return false;
        }
        if (fault instanceof OptimisticLockException || fault instanceof SQLException e && STATES.contains(e.getSQLState())) {
            return true;
        }
        for (Throwable suppressed : fault.getSuppressed()) {
            if (isBehind(suppressed, seen)) {
                return true;
            }
        }
        return isBehind(fault.getCause(), seen);
    }
}
