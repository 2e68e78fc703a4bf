package se.arshjul.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Moves an activity's row out of its table and back, with its goals and what each round has said of it: the same row, version and all. */
@ApplicationScoped
class ActivityRows {

    private static final String OUT = """
            WITH goal AS (DELETE FROM activity_goal WHERE activity_id = ?1 RETURNING *),
                progress AS (DELETE FROM activity_progress WHERE activity_id = ?1 RETURNING *),
                gone AS (DELETE FROM activity WHERE id = ?1 RETURNING *)
            SELECT CAST(json_build_object('activity', row_to_json(gone),
                'goals', (SELECT COALESCE(json_agg(goal), '[]') FROM goal),
                'progress', (SELECT COALESCE(json_agg(progress), '[]') FROM progress)) AS text) FROM gone""";

    /** What hangs on the row is checked when the whole statement is done, so that all may come back in one. */
    private static final String BACK = """
            WITH kept AS (SELECT CAST(?1 AS json) AS content),
                activity_back AS (INSERT INTO activity SELECT r.* FROM kept,
                    json_populate_record(CAST(NULL AS activity), kept.content -> 'activity') r),
                goals_back AS (INSERT INTO activity_goal SELECT r.* FROM kept,
                    json_populate_recordset(CAST(NULL AS activity_goal), kept.content -> 'goals') r)
            INSERT INTO activity_progress SELECT r.* FROM kept,
                json_populate_recordset(CAST(NULL AS activity_progress), kept.content -> 'progress') r""";

    @PersistenceContext EntityManager em;

    /** The caller holds the row, so that nothing comes to hang on it meanwhile. */
    String takeOut(Activity activity) {
        em.flush();
        return (String) em.createNativeQuery(OUT).setParameter(1, activity.id()).getSingleResult();
    }

    void putBack(String content) {
        em.createNativeQuery(BACK).setParameter(1, content).executeUpdate();
    }
}
