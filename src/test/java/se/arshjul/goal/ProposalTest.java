package se.arshjul.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjul.goal.Assessing.WORDS;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.goal.Finding.Kind;
import se.arshjul.goal.Finding.Says;
import se.arshjul.steering.StatusWord;

class ProposalTest {

    @Test @Tag("goal-6")
    void nothing_is_proposed_without_evidence_that_weighs() {
        assertThat(Proposal.of(List.of(), true)).isEmpty();
        assertThat(Proposal.of(List.of(indicator(Says.NOTHING)), true)).isEmpty();
    }

    @Test @Tag("goal-6")
    void while_the_year_goes_on_a_goal_is_under_way_until_all_says_otherwise() {
        assertThat(during(indicator(Says.MISSED))).isEqualTo("PAGAR");
        assertThat(during(indicator(Says.REACHED), activities(Says.ONGOING))).isEqualTo("PAGAR");
        assertThat(during(indicator(Says.REACHED), activities(Says.REACHED))).isEqualTo("UPPFYLLT");
        assertThat(during(activities(Says.NOT_STARTED))).isEqualTo("EJ_PABORJAD");
    }

    @Test @Tag("goal-6")
    void at_year_end_what_has_come_out_weighs_more_than_what_was_done() {
        assertThat(atYearEnd(indicator(Says.REACHED), activities(Says.ONGOING))).isEqualTo("UPPFYLLT");
        assertThat(atYearEnd(indicator(Says.MISSED), activities(Says.REACHED))).isEqualTo("EJ_UPPFYLLT");
        assertThat(atYearEnd(indicator(Says.MISSED), below(Says.REACHED))).isEqualTo("DELVIS");
        assertThat(atYearEnd(below(Says.PARTLY))).isEqualTo("DELVIS");
    }

    @Test @Tag("goal-6")
    void at_year_end_activities_decide_where_nothing_else_does() {
        assertThat(atYearEnd(activities(Says.REACHED))).isEqualTo("UPPFYLLT");
        assertThat(atYearEnd(activities(Says.ONGOING))).isEqualTo("DELVIS");
        assertThat(atYearEnd(activities(Says.NOT_STARTED))).isEqualTo("EJ_UPPFYLLT");
    }

    @Test @Tag("goal-6")
    void every_finding_stands_among_the_reasons_even_one_that_weighs_nothing() {
        assertThat(Proposal.of(List.of(indicator(Says.NOTHING), below(Says.REACHED)), true).orElseThrow().reasons()).hasSize(2);
    }

    @Test @Tag("goal-6")
    void the_judgement_of_others_is_read_whatever_the_words_are_called() {
        var words = new StatusWords(List.of(word("GRA", "circle", StatusWord.Tone.NEUTRAL, false),
                word("BLA", "ongoing", StatusWord.Tone.NEUTRAL, false), word("GRON", "good", StatusWord.Tone.BRA, true)));
        assertThat(words.says("GRA")).isEqualTo(Says.NOT_STARTED);
        assertThat(words.says("BLA")).isEqualTo(Says.ONGOING);
        assertThat(words.says("GRON")).isEqualTo(Says.REACHED);
        assertThat(words.wordFor(Says.MISSED)).as("a municipality without a word for it").isEmpty();
        assertThat(WORDS.says("KAN_EJ_BEDOMAS")).isEqualTo(Says.NOTHING);
        assertThat(WORDS.says("AVSER_EJ")).isEqualTo(Says.NOTHING);
    }

    private static StatusWord word(String code, String symbol, StatusWord.Tone tone, boolean isFinal) {
        var word = new StatusWord(code);
        word.describe(code, StatusWord.Scale.LAGE, symbol, tone);
        word.order(1, isFinal);
        return word;
    }

    private static Finding indicator(Says says) {
        return Finding.of(Kind.INDICATOR, says, "key");
    }

    private static Finding activities(Says says) {
        return Finding.of(Kind.ACTIVITIES, says, "key");
    }

    private static Finding below(Says says) {
        return Finding.of(Kind.PLACES_BELOW, says, "key");
    }

    private static String during(Finding... findings) {
        return proposed(false, findings);
    }

    private static String atYearEnd(Finding... findings) {
        return proposed(true, findings);
    }

    private static String proposed(boolean yearEnd, Finding... findings) {
        return WORDS.wordFor(Proposal.of(Arrays.asList(findings), yearEnd).orElseThrow().says()).orElseThrow().code();
    }
}
