package se.arshjul.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.arshjul.document.TextComparison.Words;

class TextComparisonTest {
    private final TextComparison comparison = new TextComparison();

    @Test
    void the_same_text_has_no_difference() {
        var difference = comparison.compare("<p>Vi öppnar  klockan tio.</p>", "<p>Vi öppnar klockan tio.</p>");
        assertThat(difference.isNone()).isTrue();
    }

    @Test
    void a_changed_word_is_marked_where_it_stands() {
        var difference = comparison.compare("<p>Vi öppnar klockan tio.</p>", "<p>Vi öppnar klockan nio.</p>");
        assertThat(difference.html()).isEqualTo("<p>Vi öppnar klockan <del>tio.</del> <ins>nio.</ins></p>");
        assertThat(difference.wordsAdded()).isEqualTo(1);
        assertThat(difference.wordsRemoved()).isEqualTo(1);
    }

    @Test
    void paragraphs_that_are_the_same_are_left_out_once_for_each_run() {
        var difference = comparison.compare("<p>Ett</p><p>Två</p><p>Tre</p>", "<p>Ett</p><p>Två</p><p>Tre</p><p>Fyra</p>");
        assertThat(difference.html()).isEqualTo("<p class=\"left-out\">…</p><p><ins>Fyra</ins></p>");
    }

    @Test
    void list_items_stay_list_items() {
        var difference = comparison.compare("<ul><li>ett</li></ul>", "<ul><li>ett</li><li>två</li></ul>");
        assertThat(difference.html()).endsWith("<ul><li><ins>två</ins></li></ul>");
        assertThat(comparison.compare("", "<ol><li>ett</li></ol>").html()).isEqualTo("<ol><li><ins>ett</ins></li></ol>");
    }

    @Test
    void a_whole_new_and_a_whole_gone_text_are_counted() {
        assertThat(comparison.compare("", "<p>ett två</p>").wordsAdded()).isEqualTo(2);
        assertThat(comparison.compare("<p>ett två</p>", null).wordsRemoved()).isEqualTo(2);
    }

    @Test
    void what_looks_like_markup_is_text() {
        var difference = comparison.compare("", "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; mer</p>");
        assertThat(difference.html()).doesNotContain("<script").contains("&lt;script&gt;", "&amp;");
        assertThat(comparison.compareLines("", "<img src=x>").html()).doesNotContain("<img");
    }

    @Test
    void those_who_cannot_see_the_marks_are_told() {
        var told = new TextComparison(new Words("tillagt:", "borttaget:")).compareLines("tio", "nio");
        assertThat(told.html()).isEqualTo("<del><span class=\"hidden\">borttaget: </span>tio</del>"
                + " <ins><span class=\"hidden\">tillagt: </span>nio</ins>");
    }
}
