package se.arshjul.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Copies rows of a table for each number {@code k} of a series; the columns that must differ are told how. */
final class Copies {
    /** By how much the ids of one copy differ from those of the next. */
    static final String SHIFT = "k * 1000000";
    private final Database database;
    private final long from;
    private final long to;

    Copies(Database database, long from, long to) {
        this.database = database;
        this.from = from;
        this.to = to;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    int of(String table, Map<String, String> changed, String condition, Object... parameters) {
        var columns = new TreeMap<String, String>();
        database.texts("SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema()"
                + " AND table_name = ?", table).forEach(column -> columns.put(column, "t." + column));
        changed.forEach(columns::replace);
        return database.execute("INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ") SELECT "
                + columns.values().stream().collect(Collectors.joining(", ")) + " FROM " + table
                + " t CROSS JOIN generate_series(" + from + "::bigint, " + to + ") k WHERE " + condition, parameters);
    }

    static String shifted(String id) {
        return "t." + id + " + " + SHIFT;
    }

    /** The same id of the engine's gives the same new one wherever it stands. */
    static String renewed(String id) {
        return "md5(t." + id + " || ':' || k)::uuid::text";
    }

    /** A key such as {@code contribution-417} or {@code manager:17}, with its id shifted. */
    static String shiftedKey(String key, String sign) {
        return "CASE WHEN t." + key + " IS NOT NULL THEN split_part(t." + key + ", '" + sign + "', 1) || '" + sign
                + "' || (split_part(t." + key + ", '" + sign + "', 2)::bigint + " + SHIFT + ") END";
    }
}
