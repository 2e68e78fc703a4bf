package se.arshjul.it;

import java.util.LinkedHashMap;
import java.util.Map;
import se.arshjul.launch.Portal;

/** Ids of what the demonstration holds, by the names that the table of addresses uses. */
final class DemoPlaces {
    private static final String UNIT = """
        (SELECT c.id FROM contribution c JOIN assignment a ON a.node_id = c.node_id JOIN person p ON p.id = a.person_id
         JOIN round r ON r.id = c.round_id WHERE p.username = 'enhetschef' AND r.state = 'OPEN' AND r.kind = 'PLAN')""";
    private static final String ELSEWHERE = """
        (SELECT min(c.id) FROM contribution c JOIN round r ON r.id = c.round_id JOIN node n ON n.id = c.node_id,
         assignment a JOIN person p ON p.id = a.person_id
         WHERE p.username = 'forvaltningschef' AND n.path LIKE '/' || a.node_id || '/%' AND c.kind = 'UNIT' AND r.kind = 'PLAN'
         AND r.state <> 'PUBLISHED')""";

    private static final String PART = "(SELECT max(c.id) FROM contribution c JOIN contribution o ON o.node_id = c.node_id"
        + " JOIN round r ON r.id = c.round_id WHERE o.id = " + UNIT + " AND r.state = 'OPEN' AND r.kind <> 'PLAN')";
    private static final String SIBLING = "SELECT min(c.id) FROM contribution c JOIN contribution o ON c.parent_id = o.parent_id"
        + " AND c.id <> o.id WHERE o.id = " + UNIT + " AND c.state IN ('ACCEPTED', 'SUBMITTED')";

    private DemoPlaces() {
    }

    static Map<String, String> of(Portal portal) {
        var people = new People(portal);
        var places = new LinkedHashMap<String, String>();
        queries().forEach((name, query) -> places.put(name, people.text(query)));
        return places;
    }

    private static Map<String, String> queries() {
        var queries = new LinkedHashMap<String, String>();
        queries.put("own", "SELECT " + UNIT);
        queries.put("division", "SELECT parent_id FROM contribution WHERE id = " + UNIT);
        queries.put("sibling", SIBLING);
        queries.put("elsewhere", "SELECT " + ELSEWHERE);
        queries.put("round", "SELECT round_id FROM contribution WHERE id = " + UNIT);
        queries.put("otherRound", "SELECT round_id FROM contribution WHERE id = " + ELSEWHERE);
        queries.put("published", "SELECT min(id) FROM round WHERE state = 'PUBLISHED'");
        queries.put("cycle", "SELECT r.cycle_id FROM round r JOIN contribution c ON c.round_id = r.id WHERE c.id = " + UNIT);
        queries.put("preparedCycle", "SELECT min(id) FROM annual_cycle WHERE state = 'PREPARED'");
        queries.put("department", "SELECT y.department_id FROM annual_cycle y JOIN round r ON r.cycle_id = y.id"
            + " JOIN contribution c ON c.round_id = r.id WHERE c.id = " + UNIT);
        queries.put("part", "SELECT " + PART);
        queries.put("partDivision", "SELECT parent_id FROM contribution WHERE id = " + PART);
        queries.put("partGoal", "SELECT min(goal_id) FROM contribution_goal WHERE contribution_id = " + PART);
        queries.put("report", "SELECT round_id FROM contribution WHERE id = " + PART);
        queries.put("followed", "SELECT min(a.id) FROM activity a JOIN contribution c ON c.id = a.contribution_id JOIN round r ON r.id = c.round_id"
            + " JOIN contribution o ON o.node_id = c.node_id JOIN round t ON t.id = o.round_id"
            + " WHERE r.kind = 'PLAN' AND r.cycle_id = t.cycle_id AND o.id = " + PART);
        queries.put("figures", "SELECT min(id) FROM round WHERE state = 'OPEN' AND money AND kind <> 'PLAN' AND figures_reviewed_at IS NULL");
        queries.put("activity", "SELECT min(a.id) FROM activity a WHERE a.contribution_id = (" + SIBLING + ")");
        queries.put("goal", "SELECT min(goal_id) FROM contribution_goal WHERE contribution_id = " + UNIT);
        queries.put("section", "SELECT min(code) FROM section WHERE contribution_id = " + UNIT + " AND kind = 'TEXT'");
        queries.put("due", "SELECT due_on FROM contribution WHERE id = " + UNIT);
        queries.put("dates", """
            SELECT json_build_object('opensOn', opens_on, 'unitsDue', units_due, 'divisionsDue', divisions_due, 'directorDue', director_due)
            FROM round r JOIN contribution c ON c.round_id = r.id WHERE c.id = """ + UNIT);
        queries.put("ownTask", "SELECT min(task_id) FROM work_item WHERE process_key = 'contribution-' || " + UNIT);
        queries.put("ownMatter", "SELECT min(m.id) FROM matter m JOIN body b ON b.id = m.body_id WHERE b.name = 'Socialnämnden'");
        queries.put("otherMatter", "SELECT max(m.id) FROM matter m JOIN body b ON b.id = m.body_id WHERE b.name = 'Arbetsmarknadsnämnden'");
        queries.put("returned", "SELECT min(c.id) FROM contribution c JOIN round r ON r.id = c.round_id JOIN node n ON n.id = c.node_id"
            + " WHERE c.state = 'RETURNED' AND c.kind = 'UNIT' AND r.kind = 'PLAN' AND r.state = 'OPEN' AND n.code <> 'FUN-RON'"
            + " AND n.path LIKE (SELECT path FROM node WHERE code = 'SOC') || '%'");
        queries.put("person", "SELECT min(id) FROM person");
        return queries;
    }
}
