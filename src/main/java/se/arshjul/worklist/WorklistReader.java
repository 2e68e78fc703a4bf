package se.arshjul.worklist;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Actor;

/** Reads open and done tasks: a page and its count are one indexed statement each, however many tasks there are. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class WorklistReader {

    private static final String COLUMNS = """
            w.task_id, w.audience, w.due_on, w.form_key, w.process_key, w.round_id, w.subject, w.place_name,
            w.opened_at, w.taken_by, w.taken_name, w.watch_until, w.sent_back_by, w.sent_back_on, w.sent_back_reason""";

    private static final String AUDIENCES = "SELECT count(*) FROM work_item w WHERE w.audience = ANY (string_to_array(?1, ','))";

    /** Everything but what is put aside: the index alone answers how many that are. */
    private static final String WAITING = " AND (w.watch_until IS NULL OR w.watch_until <= CAST(?2 AS date))";

    private static final String NARROWED = """
             AND (CAST(?6 AS boolean) OR w.watch_until IS NULL OR w.watch_until <= CAST(?2 AS date))
            AND (CAST(?7 AS text) IS NULL OR w.form_key = ?7)
            AND (CAST(?8 AS bigint) IS NULL OR w.round_id = CAST(?8 AS bigint))
            AND (CAST(?9 AS text) IS NULL OR w.place_name ILIKE '%' || CAST(?9 AS text) || '%')
            AND (CAST(?10 AS date) IS NULL OR w.due_on <= CAST(?10 AS date))""";

    private static final String COUNT = AUDIENCES + WAITING;
    private static final String COUNT_NARROWED = AUDIENCES + NARROWED;

    private static final String OF_EACH = ") AS total FROM unnest(string_to_array(?1, ',')) a(name) CROSS JOIN LATERAL ("
            + "SELECT * FROM work_item w WHERE w.audience = a.name";

    private static final String FIRST = """
             ORDER BY w.due_on, w.task_id LIMIT CAST(?3 AS integer)) w
            ORDER BY w.due_on, w.task_id LIMIT CAST(?4 AS integer) OFFSET CAST(?5 AS integer)""";

    /** For each audience its own first rows from the index, then the first of them all, each with how many there are. */
    private static final String PAGE = "SELECT " + COLUMNS + ", (" + COUNT + OF_EACH + WAITING + FIRST;
    private static final String PAGE_NARROWED = "SELECT " + COLUMNS + ", (" + COUNT_NARROWED + OF_EACH + NARROWED + FIRST;

    /**
     * The audiences come from the index one by one: they are few, however many tasks they have. For a place that has ended
     * those answer that took over from it (organisation-6), or where none of them lives its superiors.
     */
    private static final String UNANSWERED = """
            WITH RECURSIVE audience(name) AS (
                (SELECT min(audience) FROM work_item)
                UNION ALL
                SELECT (SELECT min(w.audience) FROM work_item w WHERE w.audience > a.name) FROM audience a
                WHERE a.name IS NOT NULL),
            named AS (SELECT name, split_part(name, ':', 1) AS kind, split_part(name, ':', 2)::bigint AS id
                FROM audience WHERE name IS NOT NULL),
            held AS (SELECT a.role, a.node_id,
                       CASE a.role WHEN 'DEPARTMENT_DIRECTOR' THEN n.body_id ELSE a.body_id END AS body_id
                FROM assignment a LEFT JOIN node n ON n.id = a.node_id
                WHERE a.valid_from <= ?1 AND (a.valid_to IS NULL OR a.valid_to >= ?1)),
            place(name, kind, id) AS (
                SELECT name, kind, id FROM named WHERE kind <> 'secretary'
                UNION
                SELECT p.name, p.kind, r.node_id FROM place p JOIN node ended ON ended.id = p.id AND ended.valid_to < ?1
                JOIN node_replaces r ON r.replaced_id = p.id),
            living AS (SELECT p.name, n.path FROM place p JOIN node n ON n.id = p.id WHERE n.valid_to IS NULL OR n.valid_to >= ?1),
            line AS (SELECT name, path FROM living UNION ALL
                SELECT l.name, n.path FROM named l JOIN node n ON n.id = l.id
                WHERE l.kind <> 'secretary' AND l.name NOT IN (SELECT name FROM living)),
            answered AS (
                SELECT l.name FROM line l
                CROSS JOIN unnest(string_to_array(trim(BOTH '/' FROM l.path), '/')) above(id)
                JOIN held h ON h.node_id = above.id::bigint
                 AND h.role IN ('UNIT_MANAGER', 'DIVISION_MANAGER', 'DEPARTMENT_DIRECTOR')
                UNION ALL
                SELECT p.name FROM place p JOIN held h ON h.node_id = p.id
                 AND (h.role = upper(p.kind)
                   OR p.kind = 'manager' AND h.role IN ('UNIT_MANAGER', 'DIVISION_MANAGER', 'DEPARTMENT_DIRECTOR'))
                UNION ALL
                SELECT l.name FROM named l JOIN held h ON h.body_id = l.id
                 AND h.role IN ('COMMITTEE_SECRETARY', 'DEPARTMENT_DIRECTOR')
                WHERE l.kind = 'secretary'),
            unanswered AS (SELECT name FROM named EXCEPT SELECT name FROM answered)
            """;

    /** A task on a page, with how many there are in all. */
    private record Counted(WorkRow task, long total) {}

    @PersistenceContext EntityManager em;
    @Inject BusinessTime time;

    /** The actor's open tasks from an offset, by the day they fall due (worklist-1). */
    public WorkPage page(Actor actor, WorkFilter filter, int offset, int size) {
        String audiences = String.join(",", actor.audiences());
        var rows = Rows.list(asked(filter.isAll() ? PAGE : PAGE_NARROWED, audiences, filter)
                .setParameter(3, offset + size + 1).setParameter(4, size + 1).setParameter(5, offset), Counted.class);
        long total = rows.isEmpty() ? countPast(offset, audiences, filter) : rows.get(0).total();
        return new WorkPage(rows.stream().limit(size).map(row -> row.task().item()).toList(), total, rows.size() > size);
    }

    /** How many there are where a page beyond the last was asked for. */
    private long countPast(int offset, String audiences, WorkFilter filter) {
        return offset == 0 ? 0 : count(audiences, filter);
    }

    private long count(String audiences, WorkFilter filter) {
        var query = asked(filter.isAll() ? COUNT : COUNT_NARROWED, audiences, filter);
        return ((Number) query.getSingleResult()).longValue();
    }

    public long count(Actor actor) {
        return count(String.join(",", actor.audiences()), WorkFilter.ALL);
    }

    private Query asked(String sql, String audiences, WorkFilter filter) {
        var query = em.createNativeQuery(sql).setParameter(1, audiences).setParameter(2, Date.valueOf(time.today()));
        return filter.isAll() ? query : query.setParameter(6, filter.alsoWatched()).setParameter(7, filter.formKey())
                .setParameter(8, filter.roundId() == null ? null : String.valueOf(filter.roundId()))
                .setParameter(9, filter.placeName())
                .setParameter(10, filter.dueBefore() == null ? null : filter.dueBefore().toString());
    }

    public Optional<WorkItem> find(String taskId) {
        return items(em.createNativeQuery("SELECT " + COLUMNS + " FROM work_item w WHERE w.task_id = ?1")
                .setParameter(1, taskId)).findFirst();
    }

    /** The tasks with these ids that are still open. */
    public List<WorkItem> findAll(Collection<String> taskIds) {
        return items(em.createNativeQuery("SELECT " + COLUMNS
                        + " FROM work_item w WHERE w.task_id = ANY (string_to_array(?1, ',')) ORDER BY w.due_on, w.task_id")
                .setParameter(1, String.join(",", taskIds))).toList();
    }

    /** Who besides the actor answers for the managers' tasks among these audiences today. */
    public List<Mate> mates(Collection<String> audiences, Actor actor) {
        return Rows.list(em.createNativeQuery("""
                        WITH RECURSIVE place(name, kind, id) AS (
                            SELECT o.name, split_part(o.name, ':', 1), CAST(split_part(o.name, ':', 2) AS bigint)
                            FROM unnest(string_to_array(?1, ',')) o(name)
                            UNION
                            SELECT l.name, l.kind, r.node_id FROM place l
                            JOIN node ended ON ended.id = l.id AND ended.valid_to < ?2 AND l.kind <> 'secretary'
                            JOIN node_replaces r ON r.replaced_id = l.id)
                        SELECT DISTINCT o.name AS audience, p.username, p.name FROM place o
                        JOIN assignment a ON a.valid_from <= ?2 AND (a.valid_to IS NULL OR a.valid_to >= ?2)
                         AND (a.node_id = o.id AND (a.role = upper(o.kind) OR o.kind = 'manager'
                              AND a.role IN ('UNIT_MANAGER', 'DIVISION_MANAGER', 'DEPARTMENT_DIRECTOR'))
                           OR a.body_id = o.id AND o.kind = 'secretary' AND a.role = 'COMMITTEE_SECRETARY')
                        JOIN person p ON p.id = a.person_id WHERE p.id <> ?3 ORDER BY 3""")
                .setParameter(1, String.join(",", audiences)).setParameter(2, Date.valueOf(time.today()))
                .setParameter(3, actor.personId()), Mate.class);
    }

    /** The open tasks about something, such as {@code contribution-417}. */
    public List<WorkItem> about(String processKey) {
        return about(List.of(processKey));
    }

    /** The open tasks about any of these. */
    List<WorkItem> about(Collection<String> processKeys) {
        return items(em.createNativeQuery("SELECT " + COLUMNS
                        + " FROM work_item w WHERE w.process_key = ANY (string_to_array(?1, ','))")
                .setParameter(1, String.join(",", processKeys))).toList();
    }

    /** The rounds' open tasks whose day has passed. */
    public List<WorkItem> late(Collection<Long> roundIds) {
        return items(em.createNativeQuery("SELECT " + COLUMNS + " FROM work_item w "
                        + "WHERE w.due_on < CAST(?2 AS date) AND w.round_id = ANY (CAST(string_to_array(?1, ',') AS bigint[]))")
                .setParameter(1, roundIds.stream().map(String::valueOf).collect(joining(",")))
                .setParameter(2, Date.valueOf(time.today()))).toList();
    }

    /** What the person has done, newest first. */
    public List<DoneItem> done(Actor actor, int most) {
        return Rows.list(em.createNativeQuery("""
                        SELECT form_key, process_key, subject, place_name, done_at FROM done_item
                        WHERE person_id = ?1 ORDER BY done_at DESC LIMIT CAST(?2 AS integer)""")
                .setParameter(1, actor.personId()).setParameter(2, most), DoneItem.class);
    }

    /** A task that the person has done, to be answered again when its command is sent again. */
    public Optional<DoneItem> doneBy(Actor actor, String taskId) {
        return Rows.first(em.createNativeQuery("""
                        SELECT form_key, process_key, subject, place_name, done_at FROM done_item
                        WHERE task_id = ?1 AND person_id = ?2""")
                .setParameter(1, taskId).setParameter(2, actor.personId()), DoneItem.class);
    }

    /** Open tasks whose audience nobody answers for today, not even a superior. */
    public List<WorkItem> withoutLivingOwner() {
        return items(em.createNativeQuery(UNANSWERED + "SELECT " + COLUMNS
                + " FROM unanswered u JOIN work_item w ON w.audience = u.name ORDER BY w.due_on, w.task_id")
                .setParameter(1, Date.valueOf(time.today()))).toList();
    }

    private static Stream<WorkItem> items(Query query) {
        return Rows.stream(query, WorkRow.class).map(WorkRow::item);
    }

    /** The day today, for whoever shows what is late. */
    public LocalDate today() {
        return time.today();
    }
}
