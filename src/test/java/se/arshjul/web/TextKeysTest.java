package se.arshjul.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the code asks of the texts is there: a key that is missing shows only when somebody does what nobody tried. */
class TextKeysTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern COMMAND = Pattern.compile("\\.once\\([^\"()]*\"([a-z]+\\.[A-Za-z.]+)\"");
    private static final Set<String> KEYS = ResourceBundle.getBundle("texts", Locale.forLanguageTag("sv")).keySet();
    private static final Pattern ASKED = Pattern.compile("\"((?:" + KEYS.stream().map(key -> key.substring(0, key.indexOf('.')))
            .distinct().collect(Collectors.joining("|")) + ")\\.[A-Za-z0-9_.]+)\"(\\s*\\+)?");

    @Test
    void every_key_that_the_code_asks_for_is_a_text_an_event_or_a_command() throws IOException {
        try (var files = Files.walk(CODE)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).flatMap(TextKeysTest::missing)).isEmpty();
        }
    }

    private static Stream<String> missing(Path file) {
        var source = read(file);
        var commands = COMMAND.matcher(source).results().map(command -> command.group(1)).collect(Collectors.toSet());
        return ASKED.matcher(source).results().filter(asked -> !commands.contains(asked.group(1))
                && !isText(asked.group(2) == null && !asked.group(1).endsWith(".") ? asked.group(1)::equals : its(asked.group(1))))
                .map(asked -> file.getFileName() + ": " + asked.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Predicate<String> its(String beginning) {
        return key -> key.startsWith(beginning);
    }

    private static boolean isText(Predicate<String> wanted) {
        return KEYS.stream().anyMatch(key -> wanted.test(key) || key.startsWith("audit.event.") && wanted.test(key.substring(12)));
    }
}
