package se.arshjul.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjul.bench.Copies.SHIFT;
import static se.arshjul.bench.Copies.renewed;
import static se.arshjul.bench.Copies.shifted;
import static se.arshjul.bench.Copies.shiftedKey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ground that is measured on: the demonstration's department at work, copied with everything that it is made of for
 * those who do the steps, and as many more open tasks as are wanted, of which every fiftieth is the measured person's.
 */
final class Ground {
    static final String MEASURED = "enhetschef";
    private static final String TEMPLATE = "SOC";
    private static final int OTHER_AUDIENCES = 400;
    private static final long FIRST_OTHER = 900_000_000;
    private static final long FIRST_FILLER = 1_000_000_000_000L;
    private static final String INSTANCES_OF_ROUND = """
            IN (SELECT e.id_ FROM act_ru_execution e WHERE e.root_proc_inst_id_ = (
                SELECT root_proc_inst_id_ FROM act_ru_execution WHERE business_key_ = 'round-%d' LIMIT 1))""";
    private final Database database;
    private final long round;
    private final String filler;
    private final long measuredPlace;
    private long fillers;

    Ground(Database database) {
        this.database = database;
        round = database.number("""
                SELECT r.id FROM round r JOIN annual_cycle y ON y.id = r.cycle_id JOIN node n ON n.id = y.department_id
                WHERE n.code = ? AND r.state = 'OPEN' ORDER BY r.id DESC LIMIT 1""", TEMPLATE);
        filler = database.text("""
                SELECT t.proc_inst_id_ FROM act_ru_task t JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_
                WHERE t.task_def_key_ = 'userTask_writeContribution' AND e.root_proc_inst_id_ = (
                    SELECT root_proc_inst_id_ FROM act_ru_execution WHERE business_key_ = ? LIMIT 1)
                ORDER BY 1 LIMIT 1""", "round-" + round);
        measuredPlace = database.number("SELECT a.node_id FROM assignment a JOIN person p ON p.id = a.person_id"
                + " WHERE p.username = ?", MEASURED);
        otherPlaces();
    }

    String measuredAudience() {
        return "manager:" + measuredPlace;
    }

    /** Places with a manager each, to whom the other tasks belong. */
    private void otherPlaces() {
        var series = new Copies(database, FIRST_OTHER, FIRST_OTHER + OTHER_AUDIENCES - 1);
        series.of("node", Map.of("id", "k", "code", "'B' || k", "path", "t.path || k || '/'", "parent_id", "t.id",
                "level", "'UNIT'"), "t.code = ?", TEMPLATE);
        series.of("person", Map.of("id", "k", "username", "'bench.' || k"), "t.username = ?", MEASURED);
        series.of("assignment", Map.of("id", "k", "person_id", "k", "node_id", "k"),
                "t.person_id = (SELECT id FROM person WHERE username = ?)", MEASURED);
    }

    /** Copies the department so many times, each with a person who writes for all its units and one who reviews for all. */
    List<Department> departments(int from, int count) {
        var copies = new Copies(database, from, from + count - 1L);
        organisation(copies);
        plan(copies);
        tasks(copies);
        return java.util.stream.IntStream.range(from, from + count)
                .mapToObj(k -> new Department(k, database)).toList();
    }

    private void organisation(Copies copies) {
        String path = "(SELECT '/' || string_agg((u.id::bigint + " + SHIFT + ")::text, '/' ORDER BY u.n) || '/'"
                + " FROM unnest(string_to_array(trim(both '/' from t.path), '/')) WITH ORDINALITY u(id, n))";
        copies.of("node", Map.of("id", shifted("id"), "parent_id", shifted("parent_id"), "code", "t.code || '.' || k",
                "path", path), "t.code NOT LIKE 'B9%' AND t.path LIKE (SELECT path || '%' FROM node WHERE code = ?)", TEMPLATE);
        for (var kind : List.of("writer", "reviewer")) {
            String id = kind.equals("writer") ? SHIFT + " + 1" : SHIFT + " + 2";
            copies.of("person", Map.of("id", id, "username", "'bench." + kind + ".' || k"), "t.username = ?", MEASURED);
            copies.of("credential", Map.of("person_id", id), "t.person_id = (SELECT id FROM person WHERE username = ?)",
                    MEASURED);
        }
        database.execute("""
                INSERT INTO assignment (id, person_id, role, node_id, valid_from)
                SELECT c.node_id, (c.node_id / 1000000) * 1000000 + CASE c.kind WHEN 'UNIT' THEN 1 ELSE 2 END,
                       CASE c.kind WHEN 'UNIT' THEN 'UNIT_MANAGER' ELSE 'DIVISION_MANAGER' END, c.node_id, DATE '2020-01-01'
                FROM (SELECT t.node_id + k * 1000000 AS node_id, t.kind FROM contribution t
                      CROSS JOIN generate_series(%d::bigint, %d) k
                      WHERE t.round_id = ? AND t.kind IN ('UNIT', 'DIVISION')) c""".formatted(copies.from(), copies.to()), round);
    }

    private void plan(Copies copies) {
        copies.of("annual_cycle", Map.of("id", shifted("id"), "department_id", shifted("department_id")),
                "t.id = (SELECT cycle_id FROM round WHERE id = ?)", round);
        copies.of("round", Map.of("id", shifted("id"), "cycle_id", shifted("cycle_id")), "t.id = ?", round);
        copies.of("contribution", Map.of("id", shifted("id"), "round_id", shifted("round_id"), "node_id",
                shifted("node_id"), "parent_id", shifted("parent_id")), "t.round_id = ?", round);
        String own = "t.contribution_id IN (SELECT id FROM contribution WHERE round_id = ?)";
        copies.of("contribution_goal", Map.of("contribution_id", shifted("contribution_id")), own, round);
        copies.of("section", Map.of("id", shifted("id"), "contribution_id", shifted("contribution_id")), own, round);
        copies.of("activity", Map.of("id", shifted("id"), "contribution_id", shifted("contribution_id")), own, round);
        copies.of("activity_goal", Map.of("activity_id", shifted("activity_id")),
                "t.activity_id IN (SELECT a.id FROM activity a JOIN contribution c ON c.id = a.contribution_id"
                + " WHERE c.round_id = ?)", round);
    }

    private void tasks(Copies copies) {
        String ofRound = INSTANCES_OF_ROUND.formatted(round);
        copies.of("work_item", Map.of("task_id", renewed("task_id"), "audience", shiftedKey("audience", ":"),
                "process_key", shiftedKey("process_key", "-"), "round_id", shifted("round_id")),
                "t.task_id IN (SELECT id_ FROM act_ru_task WHERE proc_inst_id_ " + ofRound + ")");
        new EngineRows(copies, shiftedKey("business_key_", "-"), "t.long_ + " + SHIFT)
                .copy("%s " + ofRound, Map.of(), Map.of());
    }

    /** Adds open tasks until there are so many, in the engine's tables and in the list alike (bench-2). */
    void fillTo(int openTasks) {
        long missing = openTasks - openTasks();
        if (missing > 0) {
            fill(new Copies(database, FIRST_FILLER + fillers, FIRST_FILLER + fillers + missing - 1));
            fillers += missing;
        }
        database.execute("VACUUM ANALYZE");
        assertThat(openTasks()).isEqualTo(openTasks);
        assertThat(database.number("SELECT count(*) FROM work_item")).isEqualTo(openTasks);
    }

    /** The engine is given the candidates that the portal spares it, so that its own query finds the same tasks. */
    private void fill(Copies copies) {
        String due = "current_date - 30 + (k * 7919 % 395)::integer";
        String audience = "CASE WHEN k % 50 = 0 THEN '" + measuredAudience() + "' ELSE 'manager:' || (" + FIRST_OTHER
                + " + k % " + OTHER_AUDIENCES + ") END";
        var ofList = new HashMap<>(Map.of("audience", audience, "due_on", due, "process_key", "'contribution-' || k"));
        ofList.put("task_id", renewed("task_id"));
        copies.of("work_item", ofList, "t.task_id = (SELECT id_ FROM act_ru_task WHERE proc_inst_id_ = ?)", filler);
        new EngineRows(copies, "'contribution-' || k", "k").copy("%s = '" + filler + "'",
                Map.of("super_exec_", "NULL", "root_proc_inst_id_", renewed("proc_inst_id_")), Map.of("due_date_", due));
        database.execute("INSERT INTO act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)"
                + " SELECT md5(t.id_ || ':link')::uuid::text, 1, w.audience, 'candidate', t.id_ FROM act_ru_task t"
                + " JOIN work_item w ON w.task_id = t.id_ JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_"
                + " WHERE split_part(e.business_key_, '-', 2)::bigint BETWEEN ? AND ?", copies.from(), copies.to());
    }

    private long openTasks() {
        return database.number("SELECT count(*) FROM act_ru_task");
    }
}
