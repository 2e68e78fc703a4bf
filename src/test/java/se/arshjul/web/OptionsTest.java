package se.arshjul.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final String HOSTILE = "Int</option></select><meta http-equiv=refresh>";

    @Test
    @Tag("web-1")
    void the_names_of_a_map_are_written_as_text() {
        assertThat(Options.of(Map.of(HOSTILE, "INT"))).allSatisfy(OptionsTest::isText);
    }

    @Test
    @Tag("web-1")
    void so_are_those_that_asked_not_to_be() {
        var unescaped = new SelectItem("INT", HOSTILE, null, false, false);
        assertThat(Options.of(List.of(unescaped))).allSatisfy(OptionsTest::isText);
    }

    private static void isText(SelectItem item) {
        assertThat(item.getValue()).isEqualTo("INT");
        assertThat(item.getLabel()).isEqualTo(HOSTILE);
        assertThat(item.isEscape()).isTrue();
    }
}
