package se.arshjul.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeptWidgetsTest {
    @Test
    void of_the_library_s_script_only_what_pages_use_is_sent() throws IOException {
        var kept = KeptWidgets.kept(librarysOwn());
        assertThat(kept).contains("PrimeFaces.widget.CommandButton=", "PrimeFaces.dialog")
            .doesNotContain("PrimeFaces.widget.CommandLink=", "PrimeFaces.widget.DataTable=").hasSizeLessThan(12_000);
        assertThat(kept.chars().filter(sign -> sign == '{').count()).isEqualTo(kept.chars().filter(sign -> sign == '}').count());
    }

    private static String librarysOwn() throws IOException {
        try (var script = KeptWidgetsTest.class.getResourceAsStream("/META-INF/resources/primefaces/components.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
