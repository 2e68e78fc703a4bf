package se.arshjul.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.arshjul.contribution.FigureSource;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.document.DocumentWords;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;

/** The outcomes of indicators, to be taken into running text: {@code indicator/SOC/2019/N-SJUK}. */
@ApplicationScoped
public class IndicatorFigures implements FigureSource {

    private static final int PARTS = 4;

    @Inject IndicatorReader reader;
    @Inject OrganisationRepository organisation;

    @Override
    public String prefix() {
        return "indicator";
    }

    /** A reference taken apart. */
    private record Wanted(String reference, String place, Period period, String code) {

        static Optional<Wanted> of(String reference) {
            String[] parts = reference.split("/");
            return parts.length != PARTS || !Period.isPeriod(parts[2]) ? Optional.empty()
                    : Optional.of(new Wanted(reference, parts[1], new Period(parts[2]), parts[3]));
        }
    }

    @Override
    public Map<String, String> written(Set<String> references) {
        var written = new HashMap<String, String>();
        find(references).forEach((reference, indicator) -> written.put(reference, indicator.written()));
        return written;
    }

    private Map<String, IndicatorAtPlace> find(Set<String> references) {
        var wanted = references.stream().map(Wanted::of).flatMap(Optional::stream).toList();
        var places = organisation.nodes().stream().filter(node -> wanted.stream().anyMatch(one -> one.place().equals(node.code()))).toList();
        var found = new HashMap<String, IndicatorAtPlace>();
        for (var period : wanted.stream().map(Wanted::period).distinct().toList()) {
            var read = reader.at(places.stream().map(Node::id).toList(), period).values().stream().flatMap(List::stream)
                    .filter(indicator -> indicator.outcome().isThere()).toList();
            wanted.stream().filter(one -> one.period().equals(period)).forEach(one -> read.stream()
                    .filter(its -> its.facts().code().equals(one.code()) && its.place().code().equals(one.place()))
                    .findFirst().ifPresent(its -> found.put(one.reference(), its)));
        }
        return found;
    }

    @Override
    public List<Offered> offered(RoundOfSections round, long nodeId) {
        return reader.at(List.of(nodeId), round.period()).getOrDefault(nodeId, List.of()).stream()
                .filter(indicator -> indicator.outcome().isThere())
                .map(indicator -> new Offered(reference(indicator, round.period()), label(indicator), indicator.written())).toList();
    }

    private static String reference(IndicatorAtPlace indicator, Period period) {
        return "indicator/" + indicator.place().code() + "/" + period + "/" + indicator.facts().code();
    }

    private static String label(IndicatorAtPlace indicator) {
        return indicator.facts().name() + ", " + indicator.place().name() + ", " + DocumentWords.period(indicator.outcome().period());
    }

    @Override
    public Optional<Origin> origin(String reference) {
        return Optional.ofNullable(find(Set.of(reference)).get(reference)).map(indicator -> new Origin(label(indicator),
                indicator.written(), source(indicator), "/indicator/indicator?code=" + indicator.facts().code() + "&place="
                        + indicator.place().code() + "&period=" + indicator.period()));
    }

    private static String source(IndicatorAtPlace indicator) {
        var stamp = indicator.outcome().stamp();
        return DocumentWords.of("indicator.origin." + stamp.origin(), stamp.writtenBy() == null ? "" : stamp.writtenBy());
    }
}
