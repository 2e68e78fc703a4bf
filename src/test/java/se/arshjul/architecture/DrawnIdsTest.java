package se.arshjul.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the drawings name their steps is the process room's own matter: elsewhere a task's kind is known by its form. */
class DrawnIdsTest {
    private static final Pattern ID = Pattern.compile("\\bid=\"([a-z][A-Za-z]*_[A-Za-z]+)\"");
    private static final List<Path> HOUSE = List.of(Path.of("src/main/java"), Path.of("src/launch/java"), Path.of("src/main/webapp"),
            Path.of("src/main/resources/db"));
    private static final Path ROOM = Path.of("src/main/java/se/arshjul/process");

    @Test
    @Tag("process-8")
    void no_id_of_a_drawing_stands_outside_the_process_room() throws IOException {
        var found = new TreeSet<String>();
        var drawn = drawn();
        for (Path file : house()) {
            var text = Files.readString(file);
            drawn.stream().filter(text::contains).forEach(id -> found.add(file + " " + id));
        }
        assertThat(drawn).as("ids in the drawings").contains("userTask_reviewContribution", "callActivity_planRound");
        assertThat(found).isEmpty();
    }

    @Test
    @Tag("process-8")
    void nothing_outside_it_builds_such_an_id() throws IOException {
        var begun = Pattern.compile("\"(userTask|serviceTask|callActivity|subProcess|gateway|startEvent|endEvent)_");
        for (Path file : house()) {
            assertThat(begun.matcher(Files.readString(file)).find()).as(file.toString()).isFalse();
        }
    }

    private static TreeSet<String> drawn() throws IOException {
        var ids = new TreeSet<String>();
        try (var models = Files.newDirectoryStream(Path.of("bpmn"), "*.bpmn")) {
            for (Path model : models) {
                ID.matcher(Files.readString(model)).results().map(id -> id.group(1)).filter(id -> !id.startsWith("flow_"))
                        .forEach(ids::add);
            }
        }
        return ids;
    }

    private static List<Path> house() {
        return HOUSE.stream().flatMap(DrawnIdsTest::files).filter(file -> !file.startsWith(ROOM))
                .filter(file -> file.toString().matches(".*\\.(java|xhtml|sql|js)")).toList();
    }

    private static Stream<Path> files(Path root) {
        try (var all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
