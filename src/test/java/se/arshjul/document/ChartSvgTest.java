package se.arshjul.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import se.arshjul.document.Block.Chart;
import se.arshjul.document.Block.Chart.Shape;
import se.arshjul.document.Block.Series;

@Tag("document-8")
class ChartSvgTest {

    private static Figure chart(Shape shape, BigDecimal target, Series... series) {
        var labels = IntStream.range(0, series[0].values().size()).mapToObj(at -> String.valueOf(2015 + at)).toList();
        return Block.chart("Väntetid & kö", new Chart(shape, "dagar", labels, List.of(series), target), null);
    }

    private static Series series(String name, String... values) {
        return new Series(name, Arrays.stream(values).map(value -> value == null ? null : new BigDecimal(value)).toList());
    }

    private static Element drawn(Figure block) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(ChartSvg.of(block, DocumentWords::of)))).getDocumentElement();
    }

    private static String words(Element svg, String tag) {
        return svg.getElementsByTagName(tag).item(0).getTextContent();
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void says_what_it_shows_in_a_title_and_a_sentence(Shape shape) throws Exception {
        var svg = drawn(chart(shape, new BigDecimal("10"), series("Alla", "12", null, "9.5")));
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(words(svg, "title")).isEqualTo("Väntetid & kö");
        assertThat(words(svg, "desc"))
                .isEqualTo("2015\u00a012\u00a0dagar, 2016\u00a0saknas, 2017\u00a09,5\u00a0dagar. Målet är 10\u00a0dagar.");
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void speaks_the_language_of_the_page_that_it_stands_on(Shape shape) {
        Wording english = (key, arguments) -> new MessageFormat(
                ResourceBundle.getBundle("texts", Locale.ENGLISH).getString(key), Locale.ENGLISH).format(arguments);
        var block = chart(shape, new BigDecimal("10"), series("All", "12", null));
        assertThat(ChartSvg.of(block, english)).contains("2016\u00a0missing. The target is 10", ">Target 10</text>").doesNotContain("saknas", "Mål");
        assertThat(ChartSvg.table(block, english).caption()).isEqualTo("Väntetid & kö, the values behind the chart");
    }

    @Test
    void a_line_breaks_where_a_value_is_missing() {
        String svg = ChartSvg.of(chart(Shape.LINE, null, series("Alla", "1", "2", null, "3", "4")), DocumentWords::of);
        String way = svg.replaceAll("(?s).*stroke-width=\"2\" d=\"([^\"]*)\".*", "$1");
        assertThat(way.chars().filter(sign -> sign == 'M')).hasSize(2);
        assertThat(way.chars().filter(sign -> sign == 'L')).hasSize(2);
        assertThat(svg).contains(">\u2013</text>");
    }

    @Test
    void a_bar_that_is_missing_is_a_word_and_no_bar() {
        String svg = ChartSvg.of(chart(Shape.BAR, null, series("Alla", "1", null, "3")), DocumentWords::of);
        assertThat(svg.split("<rect", -1)).hasSize(3);
        assertThat(svg).contains(">saknas</text>");
    }

    @Test
    void series_have_marks_dashes_and_names_of_their_own() {
        String svg = ChartSvg.of(chart(Shape.LINE, null, series("Kvinnor", "1", "2"), series("Män", "2", "3")), DocumentWords::of);
        assertThat(svg).contains(">Kvinnor</text>", ">Män</text>", "stroke-dasharray=\"7 4\"");
        assertThat(ChartWords.of(chart(Shape.LINE, null, series("Kvinnor", "1", "2"), series("Män", "2", null)).chart(), DocumentWords::of))
                .isEqualTo("Kvinnor: 2015\u00a01\u00a0dagar, 2016\u00a02\u00a0dagar. Män: 2015\u00a02\u00a0dagar, 2016\u00a0saknas.");
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void carries_no_style_or_script_of_its_own(Shape shape) {
        assertThat(ChartSvg.of(chart(shape, new BigDecimal("2"), series("<b>", "1")), DocumentWords::of)).doesNotContain("style=", "<script", "<b>");
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void can_be_drawn_whatever_the_values_are(Shape shape) throws Exception {
        for (var values : List.of(series("a", "5"), series("a", (String) null), series("a", null, null, null),
                series("a", "0"), series("a", "0", "0"), series("a", "-3", "-8"), series("a", "-3", "4"),
                series("a", "0.0001", "0.0002"), series("a", "1", "9000000000000"), series("a", "1E+12"), series("a", "7", "7"))) {
            var svg = drawn(chart(shape, null, values));
            assertThat(ChartSvg.of(chart(shape, null, values), DocumentWords::of)).as(values.toString()).doesNotContain("NaN", "Infinity");
            assertThat(svg.getAttribute("viewBox")).startsWith("0 0 360 ");
        }
    }

    @Test
    void says_of_many_values_the_first_the_last_the_lowest_and_the_highest() {
        var words = ChartWords.of(chart(Shape.LINE, null, series("a", "5", "1", "2", "3", "4", "6", "9", "8", "7")).chart(), DocumentWords::of);
        assertThat(words).isEqualTo("från 2015\u00a05\u00a0dagar till 2023\u00a07\u00a0dagar, lägst 2016\u00a01\u00a0dagar, högst 2021\u00a09\u00a0dagar.");
    }

    @Test
    void the_table_behind_says_the_same_and_that_a_value_is_missing() {
        var table = ChartSvg.table(chart(Shape.LINE, null, series("Alla", "1234.5", null)), DocumentWords::of);
        assertThat(table.columns()).containsExactly("Period", "Alla");
        assertThat(table.rows()).extracting(row -> row.cells().get(0).text() + " " + row.cells().get(1).text())
                .containsExactly("2015 1\u00a0234,5", "2016 saknas");
    }

    @Test
    void an_axis_has_few_round_steps_that_hold_every_value() {
        var scale = Scale.of(chart(Shape.LINE, new BigDecimal("95"), series("a", "83", "91.4")).chart(), false);
        assertThat(scale.ticks()).extracting(Printed::number).containsExactly("80", "85", "90", "95");
        assertThat(Scale.of(chart(Shape.LINE, null, series("a", "3", "9")).chart(), false).from()).isZero();
    }
}
