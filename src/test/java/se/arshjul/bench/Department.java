package se.arshjul.bench;

import java.util.List;

/** A copied department at work: one person writes for all its units, one reviews for all its divisions. */
record Department(int number, Database database) {
    static final String WRITE = "contribution/contribution";
    static final String REVIEW = "contribution/review";

    String writer() {
        return "bench.writer." + number;
    }

    String reviewer() {
        return "bench.reviewer." + number;
    }

    /** The tasks of a kind that are open and can be done: a unit that has not begun cannot hand anything over. */
    List<String> tasks(String kind) {
        return open("task_id", kind);
    }

    /** The names of the units for which such a task is open. */
    List<String> places(String kind) {
        return open("place_name", kind);
    }

    private List<String> open(String column, String kind) {
        return database.texts("SELECT w." + column + " FROM work_item w JOIN contribution c"
                + " ON w.process_key = 'contribution-' || c.id WHERE c.id / 1000000 = ? AND c.kind = 'UNIT'"
                + " AND w.form_key = ? AND EXISTS (SELECT 1 FROM activity a WHERE a.contribution_id = c.id"
                + " AND a.saved_at IS NOT NULL) ORDER BY c.id", number, kind);
    }
}
