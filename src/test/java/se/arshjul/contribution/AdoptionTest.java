package se.arshjul.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("contribution-13")
class AdoptionTest {

    private static final String TAKEN = "<p>Vi har rekryterat.</p><ul><li>Två sjuksköterskor</li></ul>";

    @Test
    void a_text_that_stands_as_it_was_taken_up_departs_from_nothing() {
        var adoption = adoption(TAKEN, "<p>Verksamheten växer.</p>" + TAKEN);
        assertThat(adoption.isDeparted()).isFalse();
        assertThat(adoption.isOriginChanged()).isFalse();
    }

    @Test
    void a_changed_paragraph_is_a_departure() {
        assertThat(adoption(TAKEN, TAKEN.replace("Två", "Tre")).isDeparted()).isTrue();
    }

    @Test
    void an_origin_that_writes_on_has_changed() {
        assertThat(adoption(TAKEN + "<p>Och fler.</p>", TAKEN).isOriginChanged()).isTrue();
    }

    private static Adoption adoption(String originNow, String sectionNow) {
        return new Adoption("ANALYS", "Ängen", "Analys", TAKEN, originNow, sectionNow, "Chef", Parts.NOW);
    }
}
