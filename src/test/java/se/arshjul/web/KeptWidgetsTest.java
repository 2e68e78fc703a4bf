package se.arshjul.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeptWidgetsTest {
    @Test
    void of_the_library_s_script_only_what_pages_use_is_sent() throws IOException {
        assertThat(KeptWidgets.kept(librarysOwn())).contains("PrimeFaces.widget.CommandButton=", "PrimeFaces.dialog")
            .doesNotContain("PrimeFaces.widget.CommandLink=", "PrimeFaces.widget.DataTable=").hasSizeLessThan(12_000);
    }

    @Test
    void what_is_left_of_the_script_can_still_be_read() throws Exception {
        assertThat(ScriptSyntax.faultIn(KeptWidgets.kept(librarysOwn()))).isEmpty();
    }

    private static String librarysOwn() throws IOException {
        try (var script = KeptWidgetsTest.class.getResourceAsStream("/META-INF/resources/primefaces/components.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
