package se.arshjul.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.RemovableRows;
import se.arshjul.document.FrozenForm;

/** Moves an activity's row out of its table and back, with its goals and what the reports have said of it: the same row, version and all. */
@ApplicationScoped
public class ActivityRows implements RemovableRows {

    public static final String KIND = "ACTIVITY";

    private static final String OUT = """
            WITH goal AS (DELETE FROM activity_goal WHERE activity_id = ?1 RETURNING *),
                gone AS (DELETE FROM activity WHERE id = ?1 RETURNING *)
            SELECT CAST(json_build_object('activity', row_to_json(gone),
                'goals', (SELECT COALESCE(json_agg(goal), '[]') FROM goal),
                'progress', CAST(?2 AS json)) AS text) FROM gone""";

    /** A column that has come to the table meanwhile gets its default. */
    private static final String BACK = "SELECT put_rows_back(?1, CAST(?2 AS json) -> CAST(?3 AS text))";

    @PersistenceContext EntityManager em;
    @Inject ActivityRepository activities;
    @Inject CarryOver carryOver;
    @Inject ReportedActivity reports;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public FrozenForm form() {
        return FrozenForm.REMOVED_ACTIVITY;
    }

    @Override
    public void requireWritable(Contribution part) {
        part.requireWritable();
    }

    @Override
    public Optional<String> findTitle(Contribution part, long activityId) {
        return activities.lock(part.id(), activityId).map(activity -> activity.draft().title());
    }

    @Override
    public String takeOut(long activityId) {
        em.flush();
        return (String) em.createNativeQuery(OUT).setParameter(1, activityId)
                .setParameter(2, reports.takeOut(activityId)).getSingleResult();
    }

    /** The activity first: what hangs on it needs it there. */
    @Override
    public void putBack(String content) {
        putBack("activity", content, "activity");
        putBack("activity_goal", content, "goals");
        reports.putBack(content, "progress");
    }

    @Override
    public void requireTakenOnce(Contribution part, long activityId) {
        activities.find(part.id(), activityId).ifPresent(back -> carryOver.requireTakenOnce(part, back));
    }

    private void putBack(String table, String content, String member) {
        em.createNativeQuery(BACK).setParameter(1, table).setParameter(2, content).setParameter(3, member).getSingleResult();
    }
}
