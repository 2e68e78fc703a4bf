package se.arshjul.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import se.arshjul.kernel.Rows;
import se.arshjul.worklist.ConsistencyCheck;

/**
 * Compares the states of contributions, rounds, matters and years with the engine's tasks and the worklist's rows, in one
 * statement; a step is told by its form, as everywhere outside this room.
 */
@ApplicationScoped
@Transactional
public class EngineConsistency implements ConsistencyCheck {

    /** What waits for which step, by the states alone; what the engine has open; what the list shows. */
    private static final String FINDINGS = """
            WITH expected(about, step) AS (
                SELECT 'contribution-' || c.id, CASE
                    WHEN c.kind = 'DIVISION' THEN 'contribution/division'
                    WHEN c.state = 'SUBMITTED' THEN 'contribution/review'
                    ELSE 'contribution/contribution' END
                FROM contribution c JOIN round r ON r.id = c.round_id
                WHERE r.state = 'OPEN' AND NOT (r.kind <> 'PLAN' AND r.money AND r.figures_reviewed_at IS NULL) AND (c.kind = 'UNIT' AND c.state IN ('DRAFT', 'RETURNED', 'SUBMITTED')
                    OR c.kind = 'DIVISION' AND c.state IN ('DRAFT', 'RETURNED'))
                UNION ALL
                SELECT 'round-' || r.id, 'contribution/approve' FROM contribution c JOIN round r ON r.id = c.round_id
                WHERE r.state = 'OPEN' AND c.kind = 'DEPARTMENT' AND c.state IN ('DRAFT', 'RETURNED')
                UNION ALL
                SELECT 'round-' || r.id, 'money/figures' FROM round r
                WHERE r.state = 'OPEN' AND r.kind <> 'PLAN' AND r.money AND r.figures_reviewed_at IS NULL
                UNION ALL
                SELECT 'matter-' || m.id, CASE m.state WHEN 'PREPARED' THEN 'committee/matter'
                    WHEN 'REGISTERED' THEN 'committee/meeting' ELSE 'committee/decision' END
                FROM matter m WHERE m.state <> 'DECIDED'
                UNION ALL
                SELECT 'cycle-' || y.id, 'cycle/premises' FROM annual_cycle y WHERE y.state = 'PREPARED'),
            permitted(about, step) AS (
                SELECT about, step FROM expected
                UNION ALL
                SELECT 'cycle-' || y.id, 'cycle/close' FROM annual_cycle y WHERE y.state = 'CONFIRMED'),
            task AS (
                SELECT t.id_ AS id, e.business_key_ AS about, coalesce(f.form_key, t.task_def_key_) AS step
                FROM act_ru_task t JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_
                LEFT JOIN unnest(string_to_array(?1, ','), string_to_array(?2, ',')) f(id, form_key) ON f.id = t.task_def_key_),
            year_process AS (
                SELECT e.business_key_ AS about FROM act_ru_execution e JOIN act_re_procdef d ON d.id_ = e.proc_def_id_
                WHERE e.parent_id_ IS NULL AND d.key_ = 'annualCycle'),
            round_process AS (
                SELECT e.business_key_ AS about FROM act_ru_execution e JOIN act_re_procdef d ON d.id_ = e.proc_def_id_
                WHERE e.parent_id_ IS NULL AND d.key_ IN ('planRound', 'followUpRound'))
            SELECT 'TASK_MISSING' AS kind, x.about, x.step AS form_key FROM expected x
            WHERE NOT EXISTS (SELECT 1 FROM task t WHERE t.about = x.about AND t.step = x.step)
            UNION ALL
            SELECT 'TASK_UNEXPECTED', t.about, t.step FROM task t
            WHERE NOT EXISTS (SELECT 1 FROM permitted x WHERE x.about = t.about AND x.step = t.step)
            UNION ALL
            SELECT 'TASK_DOUBLED', t.about, t.step FROM task t GROUP BY t.about, t.step HAVING count(*) > 1
            UNION ALL
            SELECT 'NOT_LISTED', t.about, t.step FROM task t
            WHERE NOT EXISTS (SELECT 1 FROM work_item w WHERE w.task_id = t.id AND w.process_key = t.about
                AND w.form_key = t.step)
            UNION ALL
            SELECT 'LISTED_IN_VAIN', w.process_key, w.form_key FROM work_item w
            WHERE NOT EXISTS (SELECT 1 FROM act_ru_task t WHERE t.id_ = w.task_id)
            UNION ALL
            SELECT 'PROCESS_ASTRAY', 'cycle-' || y.id, NULL FROM annual_cycle y
            WHERE (y.state <> 'CLOSED') <> (1 = (SELECT count(*) FROM year_process p WHERE p.about = 'cycle-' || y.id))
            UNION ALL
            SELECT 'PROCESS_ASTRAY', p.about, NULL FROM year_process p
            WHERE NOT EXISTS (SELECT 1 FROM annual_cycle y WHERE p.about = 'cycle-' || y.id)
            UNION ALL
            SELECT 'PROCESS_ASTRAY', 'round-' || r.id, NULL
            FROM round r WHERE (r.state IN ('OPEN', 'WITH_COMMITTEE'))
                <> (1 = (SELECT count(*) FROM round_process p WHERE p.about = 'round-' || r.id))
            ORDER BY 1, 2, 3
            """;

    private static final Map<String, String> FORMS = Models.forms();

    @PersistenceContext EntityManager em;

    @Override
    public List<Finding> findings() {
        return Rows.list(em.createNativeQuery(FINDINGS).setParameter(1, String.join(",", FORMS.keySet()))
                .setParameter(2, String.join(",", FORMS.values())), Finding.class);
    }
}
