package se.arshjul.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.intake.Limits;

class UploadLimitTest {

    @Test @Tag("web-6")
    void the_pages_the_servlet_and_the_import_say_the_same_limit() throws IOException {
        var settings = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        long megabytes = number(settings, "<param-name>arshjul.upload</param-name>\\s*<param-value>(\\d+)");
        assertThat(megabytes * 1024 * 1024).isEqualTo(number(settings, "<max-file-size>(\\d+)")).isEqualTo(Limits.NORMAL.upload());
    }

    private static long number(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> Long.parseLong(found.group(1))).findFirst().orElseThrow();
    }
}
