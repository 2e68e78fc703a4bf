package se.arshjul.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.arshjul.indicator.Indicator.Direction.HOGRE;
import static se.arshjul.indicator.Indicator.Direction.INTERVALL;
import static se.arshjul.indicator.Indicator.Direction.LAGRE;
import static se.arshjul.indicator.IndicatorValue.Kind.MALVARDE;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.arshjul.indicator.Indicator.Direction;
import se.arshjul.indicator.Indicator.Frequency;
import se.arshjul.indicator.Indicator.Source;
import se.arshjul.indicator.IndicatorValue.Change;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.indicator.Reading.Absence;
import se.arshjul.indicator.Trend.Way;
import se.arshjul.kernel.ConflictException;
import se.arshjul.kernel.Given;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Signature;

class IndicatorSeriesTest {

    private static final Instant NOON = Instant.parse("2020-01-15T11:00:00Z");

    @ParameterizedTest
    @CsvSource({"MANAD,2019-T1,2019-04", "KVARTAL,2019-T1,2019-K1", "KVARTAL,2019-T2,2019-K2", "KVARTAL,2019,2019-K4",
        "TERTIAL,2019-T2,2019-T2", "TERTIAL,2019,2019-T3", "TERTIAL,2019-03,", "KVARTAL,2019-02,", "AR,2019,2019", "AR,2019-T2,",
        "AR,2019-12,", "TERTIAL,2019-H1,2019-T1"})
    void the_frequency_says_which_value_is_due_in_a_round(Frequency frequency, String period, String due) {
        assertThat(Stretch.dueIn(frequency, new Period(period))).isEqualTo(Optional.ofNullable(due).map(Period::new));
    }

    @Test
    void the_fourth_quarter_the_third_tertial_and_the_year_are_one_stretch() {
        var values = new Values(HOGRE).outcome("2019-K4", "7");
        assertThat(values.series().outcome(new Period("2019"), Sex.T).value()).isEqualByComparingTo("7");
        assertThat(values.series().outcome(new Period("2019-T3"), Sex.T).isThere()).isTrue();
        assertThat(values.series().outcome(new Period("2019-12"), Sex.T).isThere()).isFalse();
    }

    @Test
    @Tag("indicator-2")
    void tells_a_value_known_to_be_missing_from_one_never_reported_and_from_one_not_due() {
        var values = new Values(HOGRE).outcome("2019-T1", null);
        assertThat(values.series().outcome(new Period("2019-T1"), Sex.T).absence()).isEqualTo(Absence.KNOWN);
        assertThat(values.series().outcome(new Period("2019-T2"), Sex.T).absence()).isEqualTo(Absence.NEVER);
        values.from(Source.EGEN, Frequency.AR);
        assertThat(values.series().outcome(new Period("2019-T2"), Sex.T).absence()).isEqualTo(Absence.NOT_DUE);
    }

    @Test
    void an_own_indicator_never_borrows_an_earlier_periods_value() {
        var own = new Values(HOGRE).outcome("2018", "7");
        assertThat(own.series().outcome(new Period("2019"), Sex.T).isThere()).isFalse();
        own.from(Source.KOLADA, Frequency.AR);
        assertThat(own.series().outcome(new Period("2019"), Sex.T).period()).isEqualTo(new Period("2018"));
    }

    @ParameterizedTest
    @CsvSource({"HOGRE,5,6,BETTER", "HOGRE,6,5,WORSE", "HOGRE,5,5.0,SAME", "LAGRE,5,6,WORSE", "LAGRE,6,5,BETTER"})
    @Tag("indicator-5")
    void a_trend_follows_the_better_direction(Direction direction, String before, String now, Way way) {
        var values = new Values(direction).outcome("2018", before).outcome("2019", now);
        assertThat(values.series().trend(new Period("2019")).way()).isEqualTo(way);
    }

    @Test
    @Tag("indicator-5")
    void a_trend_compares_with_the_same_part_of_an_earlier_year_past_what_is_missing() {
        var values = new Values(HOGRE).outcome("2017-T2", "5").outcome("2018-T2", null).outcome("2019-T1", "9").outcome("2019-T2", "6");
        var trend = values.series().trend(new Period("2019-T2"));
        assertThat(trend.way()).isEqualTo(Way.BETTER);
        assertThat(trend.against().period()).isEqualTo(new Period("2017-T2"));
        assertThat(values.series().trend(new Period("2019-T1")).isKnown()).isFalse();
        assertThat(values.series().trend(new Period("2019")).isKnown()).isFalse();
    }

    @Test
    @Tag("indicator-5")
    void in_an_interval_nearer_the_target_is_better() {
        var values = new Values(INTERVALL).outcome("2018", "120").outcome("2019", "90");
        assertThat(values.series().trend(new Period("2019")).isKnown()).isFalse();
        values.with(MALVARDE, "2019", "100");
        assertThat(values.series().trend(new Period("2019")).way()).isEqualTo(Way.BETTER);
    }

    @Test
    @Tag("indicator-6")
    void a_written_value_keeps_who_and_when_and_turns_a_later_writer_away() {
        var value = new IndicatorValue(new Values(LAGRE).indicator, null, "2019", Kind.UTFALL, Sex.T);
        value.write(Values.number("8.5"), "Preliminärt", 0, new Signature("Enhetschefen", NOON));
        assertThat(value.savedBy()).isEqualTo("Enhetschefen");
        assertThat(value.origin()).isEqualTo(IndicatorValue.Origin.HAND);
        Given.set(value, "version", 1);
        assertThat(value.says(Values.number("8.50"), "Preliminärt")).isTrue();
        assertThatThrownBy(() -> value.write(Values.number("9"), null, 0, new Signature("Ekonomen", NOON)))
                .isInstanceOfSatisfying(ConflictException.class, conflict -> {
                    assertThat(conflict.standing().value()).isEqualTo("8,5");
                    assertThat(conflict.standing().by()).isEqualTo("Enhetschefen");
                });
    }

    @Test
    @Tag("indicator-6")
    void a_value_of_koladas_is_not_written_by_hand() {
        var values = new Values(LAGRE).from(Source.KOLADA, Frequency.AR);
        var value = new IndicatorValue(values.indicator, null, "2019", Kind.UTFALL, Sex.T);
        assertThatThrownBy(() -> value.write(Values.number("8"), null, 0, new Signature("Ekonomen", NOON)))
                .isInstanceOf(RuleBrokenException.class).hasMessageContaining("indicator.notOwn");
    }

    @Test
    @Tag("indicator-7")
    void a_fetched_value_keeps_what_it_measures_and_tells_whether_it_changed() {
        var value = new IndicatorValue(new Values(LAGRE).indicator, null, "2018", Kind.UTFALL, Sex.K);
        assertThat(value.take(figure("538.16", null), NOON)).isEqualTo(Change.NEW);
        Given.set(value, "version", 1);
        assertThat(value.take(figure("538.160", null), NOON.plusSeconds(60))).isEqualTo(Change.UNCHANGED);
        assertThat(value.fetchedAt()).isEqualTo(NOON);
        assertThat(value.take(figure(null, "Privacy"), NOON.plusSeconds(90))).isEqualTo(Change.CHANGED);
        assertThat(value.value()).isNull();
        assertThat(value.status()).isEqualTo("Privacy");
        assertThat(value.title()).isEqualTo("Kostnad per brukare");
        assertThat(value.definition()).isEqualTo("Bruttokostnad delad med antal");
    }

    private static KoladaFigure figure(String value, String status) {
        return new KoladaFigure("N00945", Kind.UTFALL, new Period("2018"), Sex.K, Values.number(value), status,
                "Kostnad per brukare", "Bruttokostnad delad med antal");
    }
}
