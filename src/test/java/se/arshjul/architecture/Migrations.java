package se.arshjul.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The migrations: which tables they make, in the file of which room, and which foreign keys lead from table to table. */
record Migrations(Map<String, String> tables, List<Key> keys) {

    /** A foreign key from one table to another. */
    record Key(String from, String to) {}

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern ROOM = Pattern.compile("V\\d+__([a-z]+).*\\.sql");
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern TABLE = Pattern.compile("(?i)(CREATE|ALTER)\\s+TABLE\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?(\\w+)([^;]*);");
    private static final Pattern REFERENCE = Pattern.compile("(?i)\\bREFERENCES\\s+(\\w+)");

    static Migrations read() {
        try (var files = Files.list(FOLDER)) {
            return of(files.filter(file -> file.toString().endsWith(".sql")).sorted()
                    .map(file -> Map.entry(file.getFileName().toString(), JavaSource.content(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each file's name with what stands in it. */
    static Migrations of(Stream<Map.Entry<String, String>> files) {
        var all = new Migrations(new TreeMap<>(), new java.util.ArrayList<>());
        files.forEach(file -> all.add(file.getKey(), COMMENT.matcher(file.getValue()).replaceAll("")));
        return all;
    }

    private void add(String file, String sql) {
        var name = ROOM.matcher(file);
        String room = name.matches() ? name.group(1) : file;
        TABLE.matcher(sql).results().forEach(statement -> {
            String table = statement.group(2);
            if (statement.group(1).equalsIgnoreCase("CREATE")) {
                tables.put(table, room);
            }
            REFERENCE.matcher(statement.group(3)).results().forEach(reference -> keys.add(new Key(table, reference.group(1))));
        });
    }
}
