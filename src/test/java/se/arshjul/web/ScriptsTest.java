package se.arshjul.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages' script: one module for each matter, joined by the build into the one file that is sent. */
class ScriptsTest {
    private static final Path MODULES = Path.of("src/main/js");
    private static final Path SENT = Path.of("target/scripts/arshjul.js");

    @ParameterizedTest
    @MethodSource("modules")
    void every_module_is_in_what_is_sent_and_can_be_read(Path module) throws Exception {
        var script = Files.readString(module);
        assertThat(Files.readString(SENT).contains(withoutComments(script))).as("joined into what is sent").isTrue();
        assertThat(ScriptSyntax.faultIn(script)).isEmpty();
    }

    @Test
    void what_is_sent_can_be_read_and_gives_the_page_no_names() throws Exception {
        var sent = Files.readString(SENT);
        assertThat(ScriptSyntax.faultIn(sent)).isEmpty();
        assertThat(sent).startsWith("(() => {\n'use strict';\n").endsWith("})();\n");
    }

    @Test
    void what_modules_tell_their_readers_is_not_sent() throws IOException {
        assertThat(Files.readAllLines(SENT)).noneMatch(ScriptsTest::isComment);
    }

    @Test
    void a_script_that_breaks_off_is_seen_with_its_line() throws Exception {
        assertThat(ScriptSyntax.faultIn("'use strict';\nPrimeFaces.widget.Button = class {\n  render() {")).contains("script:3", "SyntaxError");
    }

    static List<Path> modules() throws IOException {
        try (var files = Files.list(MODULES)) {
            return files.sorted().toList();
        }
    }

    private static String withoutComments(String script) {
        return script.lines().filter(line -> !isComment(line)).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static boolean isComment(String line) {
        return line.strip().startsWith("//");
    }
}
