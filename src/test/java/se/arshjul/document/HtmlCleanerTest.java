package se.arshjul.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCleanerTest {

    @Test @Tag("document-4")
    void structure_stays_and_everything_else_goes() {
        assertThat(HtmlCleaner.clean("""
                <h1>Rubrik</h1><p class="x" style="color:red" onclick="f()">Text <b>fet</b> och <i>kursiv</i>
                <img src=x onerror=alert(1)><a href="https://example.org/?a=1">länk</a></p><table><tr><td>cell</td></tr></table>"""))
                .startsWith("<h3>Rubrik</h3><p>Text <strong>fet</strong> och <em>kursiv</em>")
                .contains("<a href=\"https://example.org/?a=1\">länk</a>").contains("cell").doesNotContain("table", "img");
    }

    @ParameterizedTest @Tag("document-4")
    @ValueSource(strings = {"<script>alert(1)</script>", "<svg/onload=alert(1)>", "<a href=\"javascript:alert(1)\">x</a>",
        "<iframe src=//evil></iframe>", "<p><style>p{}</style>a</p>", "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<a href='data:text/html,x'>y</a>", "<a href=\"//evil.example\" onmouseover=f()>z</a>", "<!--[if gte mso 9]><xml>w</xml><![endif]-->"})
    void nothing_that_runs_or_fetches_comes_through(String hostile) {
        assertThat(HtmlCleaner.clean(hostile)).doesNotContainIgnoringCase("<script", "<svg", "javascript:", "<iframe", "<style",
                "<img", "onerror", "data:", "onmouseover", "<!--", "<xml");
    }

    @Test @Tag("document-4")
    void a_list_pasted_from_a_word_processor_becomes_a_list() {
        assertThat(HtmlCleaner.clean("""
                <p class="MsoNormal">Vi ska<o:p></o:p></p>\
                <p class="MsoListParagraphCxSpFirst" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>läsa</p>\
                <p class="MsoListParagraphCxSpLast">·&nbsp;&nbsp; skriva</p><p class="MsoNormal">&nbsp;</p>"""))
                .isEqualTo("<p>Vi ska</p><ul><li>läsa</li><li>skriva</li></ul>");
    }

    @Test @Tag("document-4")
    void cleaning_twice_changes_nothing() {
        String once = HtmlCleaner.clean("<div>a <b>b</b>'=@+` &lt; \"c\"<br>d</div><h2></h2><p>€ å 😀</p><a href=\"mailto:a@b.se\">e</a>");
        assertThat(HtmlCleaner.clean(once)).isEqualTo(once);
        assertThat(once).contains("€ å").contains("a <strong>b</strong>'=@+`");
    }

    @Test @Tag("document-4")
    void a_link_leads_to_a_whole_address_or_to_where_a_figure_comes_from() {
        String figure = "<p><a href=\"/contribution/figure?of=money/SOC/2019/UTFALL/RESULTAT\">291 725 tkr</a></p>";
        assertThat(FigureLinks.in(HtmlCleaner.clean(figure))).containsExactly("money/SOC/2019/UTFALL/RESULTAT");
        assertThat(HtmlCleaner.clean("<a href=\"/security/sign-out\">ut</a> <a href=\"//evil.example\">bort</a>"
                + " <a href=\"/contribution/figure?of=x&amp;y=z\">siffra</a>")).doesNotContain("href");
    }
}
