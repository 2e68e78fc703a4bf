package se.arshjul.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.document.Block.Cell;
import se.arshjul.document.Block.Row;
import se.arshjul.document.Block.Style;

class BlockHtmlTest {

    private final BlockHtml html = new BlockHtml(key -> key.equals("web.tone.bad") ? "■" : key);

    @Test
    @Tag("document-5")
    void a_table_says_what_each_heading_heads() {
        var table = written(Block.table("Resultaträkning", List.of("Post", "Utfall"),
                List.of(Row.of(Cell.text("Intäkter"), Cell.number("−268")),
                        Row.of(Style.SUM, Cell.text("Resultat"), Cell.number("12"))), "tkr"));
        assertThat(table.select("caption").text()).isEqualTo("Resultaträkning");
        assertThat(table.select("th[scope=col].number").text()).isEqualTo("Utfall");
        assertThat(table.select("tr.row-sum th[scope=row]").text()).isEqualTo("Resultat");
        assertThat(table.select("td.number").eachText()).containsExactly("−268", "12");
        assertThat(table.select("[role=region]").attr("aria-label")).isEqualTo("Resultaträkning, Ängen");
        assertThat(table.select("p.meta").text()).isEqualTo("tkr");
    }

    @Test
    @Tag("document-5")
    void a_status_is_a_word_and_a_sign_never_a_colour_alone() {
        var table = written(Block.table("Mål", List.of("Mål", "Läge"),
                List.of(Row.of(Cell.text("SN-1"), Cell.status("Ej uppfyllt", "bad"))), null));
        assertThat(table.select(".status.tone-bad .status-word").text()).isEqualTo("Ej uppfyllt");
        assertThat(table.select(".glyph[aria-hidden=true]").text()).isEqualTo("■");
    }

    @Test
    void whatever_was_typed_runs_nothing() {
        String payload = "<script>alert(1)</script>";
        var written = html.of(List.of(Block.table(payload, List.of(payload), List.of(Row.of(Cell.text(payload))), payload),
                Block.note(payload)), payload);
        assertThat(written).doesNotContain("<script").contains("&lt;script&gt;");
    }

    private Element written(Block block) {
        return Jsoup.parseBodyFragment(html.of(List.of(block), "Ängen")).body();
    }
}
