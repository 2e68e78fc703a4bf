package se.arshjul.schema;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;

/** How many statements the thread's request has sent through the entities' session; counts only when told to (schema-5). */
public class StatementCount extends SessionProfilerAdapter implements SessionCustomizer {
    /** Set to {@code true} where somebody measures; every answer then says its count. */
    static final String WANTED = "ARSHJUL_COUNT_STATEMENTS";
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    static boolean isWanted() {
        return Boolean.parseBoolean(System.getenv(WANTED));
    }

    static void begin() {
        COUNT.get()[0] = 0;
    }

    static int soFar() {
        return COUNT.get()[0];
    }

    @Override
    public void customize(Session session) {
        if (isWanted()) {
            session.setProfiler(this);
        }
    }

    /** Each statement is prepared once; executing and closing go by one name, so they cannot be told apart. */
    @Override
    public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
        if (SessionProfiler.SqlPrepare.equals(operation)) {
            COUNT.get()[0]++;
        }
    }

    @Override
    public int getProfileWeight() {
        return SessionProfiler.ALL;
    }
}
