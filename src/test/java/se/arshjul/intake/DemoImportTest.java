package se.arshjul.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demonstration's own files, as they are brought in at the first start. */
class DemoImportTest {

    private static final Pattern DATED = Pattern.compile("\\{([YTW])([+-]\\d+)?}");

    @Test @Tag("intake-8")
    void the_files_of_the_demonstration_hold_together() throws IOException {
        var bring = Bring.nothing();
        try (var files = Files.list(Path.of("src/main/resources/demo/import"))) {
            for (Path file : files.sorted().toList()) {
                bring.with(file.getFileName().toString(), dated(Files.readString(file)));
            }
        }
        assertThat(bring.inspected().faults()).isEmpty();
    }

    private static String dated(String text) {
        return DATED.matcher(text).replaceAll(found -> {
            int by = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
            return found.group(1).equals("Y") ? String.valueOf(2027 + by) : java.time.LocalDate.of(2026, 11, 25).plusDays(by).toString();
        });
    }
}
