package se.arshjul.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static final Goals GOALS = new Goals("Inget i år:", List.of(new Goals.Item(7, "SN-1", "Alla får svar i tid", "Socialnämnden", true, null)));
    private static final Block TEXT = Block.prose("<p>Nedan följer målen.</p>");

    @Test
    @Tag("document-5")
    void a_text_stands_before_the_goals_that_it_introduces() {
        assertThat(Block.withText(List.of(GOALS), "<p>Nedan följer målen.</p>")).containsExactly(TEXT, GOALS);
    }

    @Test
    @Tag("document-5")
    void a_text_stands_after_what_it_comments_on() {
        var note = Block.note("Bygger på text från Ängen.");
        assertThat(Block.withText(List.of(note), "<p>Nedan följer målen.</p>")).containsExactly(note, TEXT);
        assertThat(Block.withText(List.of(note), "")).containsExactly(note);
    }

    @Test
    @Tag("plan-2")
    void a_part_read_by_itself_tells_the_goals_of_the_place_above_too() {
        assertThat(GOALS.isShown()).isFalse();
        assertThat(GOALS.alone().isShown()).isTrue();
        assertThat(GOALS.alone().asProse()).contains("SN-1 Alla får svar i tid");
    }
}
