package se.arshjul.api;

import java.math.BigDecimal;
import java.util.List;
import se.arshjul.indicator.IndicatorAtPlace;
import se.arshjul.indicator.IndicatorFacts;

/** An indicator as callers see it; at a place also how it stands there. */
record IndicatorView(String code, String name, String definition, String measure, String direction, String source,
        String frequency, String goal, Standing standing) {

    /** How an indicator stands at a place in a period; the outcome is empty with a reason where there is none. */
    record Standing(String place, String period, String outcomePeriod, BigDecimal outcome, String absence, BigDecimal women,
            BigDecimal men, BigDecimal target, BigDecimal base, BigDecimal nationalAverage, String result, List<String> reasons,
            String trend, String trendAgainst) {}

    /** Texts by key, filled. */
    interface Words {
        String text(String key, Object... arguments);
    }

    static IndicatorView of(IndicatorFacts facts) {
        return of(facts, facts.definition(), null);
    }

    static IndicatorView of(IndicatorAtPlace at, Words words) {
        return of(at.facts(), at.definition(), standing(at, words));
    }

    private static IndicatorView of(IndicatorFacts facts, String definition, Standing standing) {
        return new IndicatorView(facts.code(), facts.name(), definition, facts.measure(), facts.direction().name(),
                facts.source().name(), facts.frequency().name(), facts.goalCode(), standing);
    }

    private static Standing standing(IndicatorAtPlace at, Words words) {
        var outcome = at.outcome();
        var reasons = at.judgement().reasons().stream().map(reason -> words.text(reason.key(), reason.filling())).toList();
        return new Standing(at.place().code(), at.period().code(), outcome.period().code(), outcome.value(),
                outcome.absence() == null ? null : outcome.absence().name(), at.women().value(), at.men().value(), at.target(),
                at.base(), at.average(), at.judgement().result().name(), reasons, at.trend().way().name(),
                at.trend().isKnown() ? at.trend().against().period().code() : null);
    }
}
