package se.arshjul.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever asks the database reads the rows by name into records, never by where a column happens to stand. */
class QueryRowsTest {

    private static final Pattern ASKS = Pattern.compile("import jakarta\\.persistence\\.(EntityManager|Query|TypedQuery);");
    private static final Pattern BY_POSITION = Pattern.compile("Object\\[\\]|\\bTuple\\b|SELECT NEW\\b");

    @Test
    @Tag("kernel-6")
    void no_row_is_read_by_position() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).flatMap(file -> byPosition(file).stream()).toList())
                    .as("rows read by position; Rows reads them into a record").isEmpty();
        }
    }

    private static List<String> byPosition(Path file) {
        try {
            String source = Files.readString(file);
            return ASKS.matcher(source).find() && BY_POSITION.matcher(source).find() ? List.of(file.toString()) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
