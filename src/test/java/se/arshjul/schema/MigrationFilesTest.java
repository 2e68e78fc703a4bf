package se.arshjul.schema;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.process.EngineStart;

class MigrationFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d{4})__[a-z0-9_]+\\.sql");
    private static final String REFERENCES = "V0900__references_between_rooms.sql";
    private static final Pattern TABLE = Pattern.compile("CREATE TABLE (\\w+)");
    private static final Pattern REFERENCE = Pattern.compile("REFERENCES (\\w+)");

    @Test
    @Tag("schema-1")
    void migrations_run_before_the_engine_starts() {
        assertThat(Migration.FIRST).isLessThan(EngineStart.AFTER_SCHEMA);
    }

    @Test
    @Tag("schema-2")
    void migrations_have_a_number_each_and_no_way_back() throws IOException {
        var names = names();
        assertThat(names).allMatch(name -> NAME.matcher(name).matches());
        assertThat(names.stream().map(name -> name.substring(0, 5))).doesNotHaveDuplicates();
    }

    @Test
    @Tag("schema-3")
    void no_migration_touches_the_engines_tables() throws IOException {
        for (String name : names()) {
            assertThat(Files.readString(FOLDER.resolve(name))).as(name).doesNotContainIgnoringCase("act_");
        }
    }

    @Test
    @Tag("schema-2")
    void a_key_crosses_rooms_in_the_last_file_of_the_first_set_alone() throws IOException {
        for (String name : names()) {
            if (name.compareTo(REFERENCES) < 0) {
                String tables = Files.readString(FOLDER.resolve(name));
                assertThat(words(REFERENCE, tables)).as(name).isSubsetOf(words(TABLE, tables));
            }
        }
    }

    private static Set<String> words(Pattern pattern, String tables) {
        return pattern.matcher(tables).results().map(found -> found.group(1)).collect(toSet());
    }

    private static List<String> names() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
