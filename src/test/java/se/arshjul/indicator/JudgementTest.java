package se.arshjul.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static se.arshjul.indicator.Indicator.Direction.HOGRE;
import static se.arshjul.indicator.Indicator.Direction.INTERVALL;
import static se.arshjul.indicator.Indicator.Direction.LAGRE;
import static se.arshjul.indicator.IndicatorValue.Kind.BASVARDE;
import static se.arshjul.indicator.IndicatorValue.Kind.MALVARDE;
import static se.arshjul.indicator.IndicatorValue.Kind.RIKSSNITT;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjul.indicator.Indicator.Direction;
import se.arshjul.indicator.Indicator.Frequency;
import se.arshjul.indicator.Indicator.Source;
import se.arshjul.indicator.Indicator.TargetRule;
import se.arshjul.indicator.Judgement.Result;
import se.arshjul.kernel.Period;

@Tag("indicator-4")
class JudgementTest {

    private static final Period YEAR = new Period("2019");

    @ParameterizedTest
    @CsvSource({"HOGRE,,80,80,REACHED", "HOGRE,,79.9,80,NOT", "LAGRE,,8,8,REACHED", "LAGRE,,8.1,8,NOT",
        "HOGRE,HOGST,79,80,REACHED", "LAGRE,MINST,79,80,NOT", "INTERVALL,MINST,81,80,REACHED", "LAGRE,,-3,0,REACHED"})
    void a_target_is_reached_from_the_side_that_the_rule_or_the_direction_says(Direction direction, TargetRule rule,
            String outcome, String target, Result result) {
        var values = new Values(direction).ruled(rule, null, null).outcome("2019", outcome).with(MALVARDE, "2019", target);
        assertThat(values.series().judge(YEAR).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"HOGRE,80,REACHED", "HOGRE,75,NEARLY", "HOGRE,70,NEARLY", "HOGRE,69.9,NOT"})
    void the_yellow_limit_says_what_is_nearly(Direction direction, String outcome, Result result) {
        var values = new Values(direction).ruled(null, "80", "70").outcome("2019", outcome).with(MALVARDE, "2019", "80");
        assertThat(values.series().judge(YEAR).result()).isEqualTo(result);
    }

    @Test
    void a_target_stricter_than_the_green_limit_leaves_what_is_green_as_nearly() {
        var values = new Values(LAGRE).ruled(null, "7", null).outcome("2019", "6.8").with(MALVARDE, "2019", "6.5");
        assertThat(values.series().judge(YEAR).result()).isEqualTo(Result.NEARLY);
    }

    @ParameterizedTest
    @CsvSource({"7,REACHED", "8,NEARLY", "9,NOT"})
    void limits_judge_alone_where_no_target_is_set(String outcome, Result result) {
        var values = new Values(LAGRE).ruled(null, "7", "8").outcome("2019", outcome);
        assertThat(values.series().judge(YEAR).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"100,REACHED", "95,REACHED", "105,REACHED", "110,NEARLY", "88,NOT"})
    void in_an_interval_the_limits_are_distances_from_the_target(String outcome, Result result) {
        var values = new Values(INTERVALL).ruled(null, "5", "10").outcome("2019", outcome).with(MALVARDE, "2019", "100");
        assertThat(values.series().judge(YEAR).result()).isEqualTo(result);
    }

    @Test
    void an_interval_without_limits_cannot_be_judged() {
        var values = new Values(INTERVALL).outcome("2019", "100").with(MALVARDE, "2019", "100");
        assertThat(why(values)).isEqualTo("indicator.reason.noMargin");
    }

    @ParameterizedTest
    @CsvSource({"HOGRE,72,71,REACHED", "HOGRE,70,71,NOT", "LAGRE,60,60,REACHED", "LAGRE,61,60,NOT"})
    void at_least_the_national_average_means_as_good_as_it_in_the_better_direction(Direction direction, String outcome,
            String average, Result result) {
        var values = new Values(direction).ruled(TargetRule.MINST_RIKSSNITT, null, null).outcome("2019", outcome)
                .above(RIKSSNITT, "2019", average);
        assertThat(values.series().judge(YEAR).result()).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"LAGRE,70,-30,REACHED", "LAGRE,70,30,REACHED", "LAGRE,71,30,NOT", "HOGRE,110,10,REACHED", "HOGRE,109,10,NOT"})
    void a_demanded_change_is_counted_in_percent_from_the_base_value(Direction direction, String outcome, String target,
            Result result) {
        var values = new Values(direction).ruled(TargetRule.FORANDRING_PROCENT, null, null).with(BASVARDE, "2018", "100")
                .outcome("2019", outcome).with(MALVARDE, "2019", target);
        assertThat(values.series().judge(YEAR).result()).isEqualTo(result);
    }

    @Test
    void a_negative_base_value_counts_by_its_size() {
        var values = new Values(HOGRE).ruled(TargetRule.FORANDRING_PROCENT, null, null).with(BASVARDE, "2018", "-100")
                .outcome("2019", "-80").with(MALVARDE, "2019", "20");
        assertThat(values.series().judge(YEAR).result()).isEqualTo(Result.REACHED);
    }

    @Test
    @Tag("indicator-2")
    void says_why_when_it_cannot_be_told() {
        assertThat(why(new Values(HOGRE))).isEqualTo("indicator.absence.NEVER");
        assertThat(why(new Values(HOGRE).outcome("2019", null))).isEqualTo("indicator.absence.KNOWN");
        assertThat(why(new Values(HOGRE).outcome("2019", "1"))).isEqualTo("indicator.reason.noTarget");
        assertThat(why(new Values(HOGRE).outcome("2019", "1").with(MALVARDE, "2019", null)))
                .isEqualTo("indicator.reason.targetMissing");
        assertThat(why(new Values(HOGRE).ruled(TargetRule.MINST_RIKSSNITT, null, null).outcome("2019", "1")))
                .isEqualTo("indicator.reason.noAverage");
        var change = new Values(HOGRE).ruled(TargetRule.FORANDRING_PROCENT, null, null).outcome("2019", "1");
        assertThat(why(change)).isEqualTo("indicator.reason.noBase");
        assertThat(why(change.with(BASVARDE, "2018", "0"))).isEqualTo("indicator.reason.baseZero");
    }

    @Test
    void tells_both_values_in_the_reason_and_the_limit_where_it_was_near() {
        var values = new Values(LAGRE).ruled(null, null, "9").outcome("2019", "8.25").with(MALVARDE, "2019", "8");
        var judgement = values.series().judge(YEAR);
        assertThat(judgement.reasons()).extracting(Phrase::key)
                .containsExactly("indicator.reason.target.DOWN", "indicator.reason.nearly");
        assertThat(judgement.reasons().get(0).arguments()).startsWith("8,25\u00a0%", "8\u00a0%");
        assertThat(judgement.reasons().get(1).arguments()).containsExactly("9\u00a0%");
    }

    @Test
    void a_target_of_the_year_holds_for_its_tertials_and_below_the_place_that_set_it() {
        var values = new Values(LAGRE).outcome("2019-T1", "6").above(MALVARDE, "2019", "6.5");
        assertThat(values.series().judge(new Period("2019-T1")).result()).isEqualTo(Result.REACHED);
        values.with(MALVARDE, "2019", "5");
        assertThat(values.series().judge(new Period("2019-T1")).result()).isEqualTo(Result.NOT);
    }

    @Test
    void last_years_target_says_nothing_of_this_year() {
        assertThat(why(new Values(HOGRE).outcome("2019", "80").with(MALVARDE, "2018", "70"))).isEqualTo("indicator.reason.noTarget");
    }

    @Test
    void a_national_source_is_judged_by_its_latest_year_against_that_years_average() {
        var values = new Values(HOGRE).from(Source.KOLADA, Frequency.AR).ruled(TargetRule.MINST_RIKSSNITT, null, null)
                .outcome("2018", "70").with(RIKSSNITT, "2018", "69").with(RIKSSNITT, "2019", "90");
        assertThat(values.series().judge(YEAR).result()).isEqualTo(Result.REACHED);
    }

    private static String why(Values values) {
        var judgement = values.series().judge(YEAR);
        assertThat(judgement.result()).isEqualTo(Result.UNKNOWN);
        return judgement.reasons().get(0).key();
    }
}
