package se.arshjul.indicator.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import se.arshjul.document.BlockHtml;
import se.arshjul.document.ChartSvg;
import se.arshjul.document.Figure;
import se.arshjul.indicator.IndicatorAtPlace;
import se.arshjul.indicator.IndicatorChart;
import se.arshjul.indicator.Phrase;
import se.arshjul.indicator.Reading;
import se.arshjul.indicator.Stamp;
import se.arshjul.web.Formats;
import se.arshjul.web.Texts;

/** How indicators are put in the reader's words: reasons, absences, trends, and charts with the table behind. */
@Named
@RequestScoped
public class IndicatorWords {

    @Inject Texts texts;

    public String result(IndicatorAtPlace indicator) {
        return texts.of("indicator.result." + indicator.judgement().result());
    }

    public String reasons(IndicatorAtPlace indicator) {
        return indicator.judgement().reasons().stream().map(this::phrase).collect(Collectors.joining(" "));
    }

    private String phrase(Phrase phrase) {
        return texts.of(phrase.key(), phrase.filling());
    }

    public String trend(IndicatorAtPlace indicator) {
        var trend = indicator.trend();
        return texts.of("indicator.trend." + trend.way(), trend.isKnown() ? trend.against().period() : "");
    }

    /** A value with its unit, or what stands for one that is missing. */
    public String written(IndicatorAtPlace indicator, Reading reading) {
        return reading.isThere() ? indicator.written(reading.value())
                : reading.absence() == Reading.Absence.KNOWN ? texts.of("indicator.missing") : "\u2013";
    }

    /** Why there is no value; nothing where there is one. */
    public String why(Reading reading) {
        return reading.isThere() ? "" : phrase(reading.why());
    }

    /** The earlier names that some of the values were told under, each with the day when it ended. */
    public String formerly(IndicatorAtPlace indicator) {
        return indicator.formerly().stream().map(name -> texts.of("indicator.formerly", name.before(), name.name()))
                .collect(Collectors.joining(" "));
    }

    /** Who wrote the value and when, or where it came from. */
    public String origin(Reading reading) {
        Stamp stamp = reading.stamp();
        if (stamp.origin() == null) {
            return "";
        }
        var at = stamp.writtenAt() == null ? stamp.fetchedAt() : stamp.writtenAt();
        String from = texts.of("indicator.origin." + stamp.origin(), stamp.writtenBy() == null ? "" : stamp.writtenBy());
        return at == null ? from : from + ", " + Formats.moment(at);
    }

    List<DrawnChart> charts(List<IndicatorAtPlace> indicators) {
        return indicators.stream().flatMap(one -> IndicatorChart.of(one, texts::of).stream().map(chart -> drawn(chart, one.place().name()))).toList();
    }

    private DrawnChart drawn(Figure chart, String place) {
        return new DrawnChart(chart.caption(), ChartSvg.of(chart, texts::of),
                new BlockHtml(texts::of).of(List.of(ChartSvg.table(chart, texts::of)), place));
    }
}
