package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.arshjul.plan.ReportedActivity;

/** Moves an activity's progress of all rounds out of its table and back, when the activity is removed and put back. */
@ApplicationScoped
class ProgressRows implements ReportedActivity {

    private static final String OUT = """
            WITH gone AS (DELETE FROM activity_progress WHERE activity_id = ?1 RETURNING *)
            SELECT CAST(COALESCE(json_agg(gone), '[]') AS text) FROM gone""";

    /** A column that has come to the table meanwhile gets its default. */
    private static final String BACK = "SELECT put_rows_back('activity_progress', CAST(?1 AS json) -> CAST(?2 AS text))";

    @PersistenceContext EntityManager em;

    @Override
    public String takeOut(long activityId) {
        return (String) em.createNativeQuery(OUT).setParameter(1, activityId).getSingleResult();
    }

    @Override
    public void putBack(String content, String member) {
        em.createNativeQuery(BACK).setParameter(1, content).setParameter(2, member).getSingleResult();
    }
}
