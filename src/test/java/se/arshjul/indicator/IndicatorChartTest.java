package se.arshjul.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.arshjul.document.Block.Series;
import se.arshjul.document.DocumentWords;
import se.arshjul.indicator.Indicator.Direction;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;

class IndicatorChartTest {

    @Test
    @Tag("indicator-2")
    void shows_a_gap_where_a_year_is_missing_and_the_target_beside() {
        var chart = IndicatorChart.of(new AtPlace("N-1", "Sjukfrånvaro", "procent", Direction.LAGRE).outcome("2017", "8.5")
                .outcome("2018", null).outcome("2019", "7").target("2019", "6.5").read("2019"), DocumentWords::of).orElseThrow();
        assertThat(chart.chart().labels()).containsExactly("2017", "2018", "2019");
        assertThat(chart.chart().series().get(0).values().get(1)).isNull();
        assertThat(chart.chart().target()).isEqualByComparingTo("6.5");
        assertThat(chart.note()).isEqualTo("2017\u00a08,5\u00a0%, 2018\u00a0saknas, 2019\u00a07\u00a0%. Målet är 6,5\u00a0%.");
    }

    @Test
    void tells_women_and_men_apart_where_they_are_told() {
        var chart = IndicatorChart.of(new AtPlace("N-1", "Sjukfrånvaro", "procent", Direction.LAGRE).outcome("2018", "8")
                .outcome("2019", "7").value(Kind.UTFALL, "2019", Sex.K, "7.5").value(Kind.UTFALL, "2019", Sex.M, "5").read("2019"), DocumentWords::of).orElseThrow();
        assertThat(chart.chart().series()).extracting(Series::name).containsExactly("Alla", "Kvinnor", "Män");
    }

    @Test
    void stands_beside_the_nation_where_its_average_is_told() {
        var chart = IndicatorChart.of(new AtPlace("N-1", "Kostnad", "kr", Direction.LAGRE).outcome("2018", "8").outcome("2019", "7")
                .value(Kind.RIKSSNITT, "2018", Sex.T, "6").read("2019"), DocumentWords::of).orElseThrow();
        assertThat(chart.chart().series()).extracting(Series::name).containsExactly("Alla", "Riket");
        assertThat(chart.chart().series().get(1).values()).containsExactly(Values.number("6"), null);
    }

    @Test
    void one_value_is_no_chart() {
        assertThat(IndicatorChart.of(new AtPlace("N-1", "Tillbud", "antal", Direction.HOGRE).outcome("2019", "49").read("2019"), DocumentWords::of)).isEmpty();
    }
}
