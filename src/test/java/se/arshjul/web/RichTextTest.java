package se.arshjul.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {
    @Test
    void the_editors_marked_lists_become_real_ones() {
        var typed = "<p>A</p><ol><li data-list=\"bullet\"><span class=\"ql-ui\"></span>ett</li>"
                + "<li data-list=\"ordered\">två</li></ol>";
        assertThat(RichText.tidy(typed)).isEqualTo("<p>A</p><ul><li>ett</li></ul><ol><li>två</li></ol>");
    }

    @Test
    void real_lists_and_numbered_lists_stay_as_they_are() {
        var tidy = "<ul><li>ett</li></ul><ol><li>två</li></ol>";
        assertThat(RichText.tidy(tidy)).isEqualTo(tidy);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<p onclick=\"x()\"></p>", "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>", "<iframe src=\"https://example.org\"></iframe>", "<p><br></p>", " "
    })
    void nothing_but_text_comes_through(String hostile) {
        assertThat(RichText.tidy(hostile)).isEmpty();
    }

    @Test
    void a_link_leads_to_an_address_and_runs_nothing() {
        assertThat(RichText.tidy("<a href=\"javascript:alert(1)\">x</a>")).isEqualTo("x");
        assertThat(RichText.tidy("<a href=\"https://example.org\" style=\"x\">x</a>"))
                .isEqualTo("<a href=\"https://example.org\">x</a>");
    }
}
