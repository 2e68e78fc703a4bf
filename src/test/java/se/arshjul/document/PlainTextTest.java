package se.arshjul.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test @Tag("document-4")
    void paragraphs_are_parted_by_an_empty_line_and_a_broken_line_stays_broken() {
        assertThat(PlainText.toHtml("Första.\r\n\r\nAndra\nraden."))
                .isEqualTo("<p>Första.</p><p>Andra<br />raden.</p>");
    }

    @Test @Tag("document-4")
    void bullets_sub_headings_and_numbers_become_what_they_mean() {
        assertThat(PlainText.toHtml("Vi gör:\n- ett\n- två\n\n## Sedan\n1. först\n2. sist\n\nSlut."))
                .isEqualTo("<p>Vi gör:</p><ul><li>ett</li><li>två</li></ul><h3>Sedan</h3>"
                        + "<ol><li>först</li><li>sist</li></ol><p>Slut.</p>");
    }

    @Test @Tag("document-4")
    void a_list_that_does_not_begin_with_one_keeps_its_numbers_as_text() {
        assertThat(PlainText.toHtml("2. biträde\n\n3. ledsagarservice")).isEqualTo("<p>2. biträde</p><p>3. ledsagarservice</p>");
    }

    @Test @Tag("document-4")
    void what_looks_like_markup_is_text() {
        assertThat(PlainText.toHtml("<script>alert(1)</script> & #{el}"))
                .isEqualTo("<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; #{el}</p>");
    }

    @Test @Tag("document-4")
    void what_comes_out_is_already_clean() {
        String html = PlainText.toHtml("Kostnad < 5 % & \"mer\" + 'än' a@b.se = x `y`\n- punkt\n\n## Rubrik\nrad\nrad");
        assertThat(HtmlCleaner.clean(html)).isEqualTo(html);
    }
}
