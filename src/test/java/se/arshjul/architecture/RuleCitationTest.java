package se.arshjul.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every numbered rule of a room's contract is cited by a test, and every citation names a rule that stands. */
class RuleCitationTest {

    private static final Pattern RULE = Pattern.compile("<li>([a-z]+-\\d+):");
    private static final Pattern CITATION = Pattern.compile("@Tag\\(\"([a-z]+-\\d+)\"\\)");

    @Test
    void every_rule_has_a_test_and_every_citation_a_rule() throws IOException {
        var rules = found(Path.of("src/main/java"), "package-info.java", RULE);
        rules.addAll(found(Path.of("src/launch/java"), "package-info.java", RULE));
        var cited = found(Path.of("src/test/java"), ".java", CITATION);
        assertThat(cited).as("cited in tests").containsExactlyElementsOf(rules);
    }

    private static TreeSet<String> found(Path root, String ending, Pattern pattern) throws IOException {
        var all = new TreeSet<String>();
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> all.add(match.group(1)));
            }
        }
        return all;
    }
}
