package se.arshjul.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The stylesheets dress what the pages have, and nothing else. */
class StylesTest {
    private static final Path STYLES = Path.of("src/main/webapp/WEB-INF/resources/arshjul/css");
    private static final Pattern CLASS = Pattern.compile("\\.(-?[a-zA-Z][\\w-]*)");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");
    /** What PrimeFaces writes of the two components that pages use, and its editor. */
    private static final Set<String> OF_COMPONENTS = Set.of("ui-button", "ui-button-text", "ui-state-disabled", "ui-texteditor",
            "ui-editor-toolbar");
    private static final String OF_THE_EDITOR = "ql-";

    @Test
    void every_rule_dresses_something_that_a_page_has() throws IOException {
        var written = words();
        var unused = new TreeSet<>(classes());
        unused.removeIf(name -> written.contains(name) || written.contains(name.substring(0, name.lastIndexOf('-') + 1))
                || OF_COMPONENTS.contains(name) || name.startsWith(OF_THE_EDITOR));
        assertThat(unused).isEmpty();
    }

    private static Set<String> classes() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.list(STYLES)) {
            for (Path file : files.toList()) {
                String rules = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/|url\\(.*?\\)|\\{[^{}]*\\}", " ");
                CLASS.matcher(rules).results().forEach(found -> names.add(found.group(1)));
            }
        }
        return names;
    }

    /** Every word of pages, scripts and Java; {@code tone-} for classes that are put together. */
    private static Set<String> words() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(file -> file.toString().matches(".*\\.(xhtml|js|java)")).map(StylesTest::text)
                    .flatMap(text -> WORD.matcher(text).results().map(found -> found.group())).collect(Collectors.toSet());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
