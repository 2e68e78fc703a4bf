package se.arshjul.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FigureLinksTest {

    private static final String OUTCOME = "money/SÖD-1/2019/UTFALL/RESULTAT";

    @Test
    @Tag("document-6")
    void a_figure_is_written_anew_and_keeps_its_origin() {
        String text = "<p>Nettokostnaden blev <a href=\"" + FigureLinks.address(OUTCOME) + "\">291 tkr</a>.</p>";
        String written = FigureLinks.write(text, reference -> reference.equals(OUTCOME) ? "292 tkr" : "fel");
        assertThat(written).contains(">292 tkr</a>.").contains(FigureLinks.address(OUTCOME));
        assertThat(FigureLinks.in(written)).containsExactly(OUTCOME);
    }

    @Test
    void a_text_without_figures_is_left_as_it_is() {
        String text = "<p>Se <a href=\"https://example.org/?a=1\">sidan</a></p>";
        assertThat(FigureLinks.write(text, reference -> "fel")).isSameAs(text);
        assertThat(FigureLinks.in(text)).isEmpty();
    }

    @Test
    void what_a_figure_is_written_as_runs_nothing() {
        String text = "<a href=\"" + FigureLinks.address(OUTCOME) + "\">1</a>";
        assertThat(FigureLinks.write(text, reference -> "<script>")).doesNotContain("<script");
    }
}
