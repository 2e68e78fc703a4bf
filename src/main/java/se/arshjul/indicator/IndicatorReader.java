package se.arshjul.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.EarlierPlaces;
import se.arshjul.organisation.Level;

/** Reads the indicators of places in a period: in five statements however many places (indicator-8). */
@ApplicationScoped
@Transactional
public class IndicatorReader {

    @Inject IndicatorRepository repository;
    @Inject EarlierPlaces earlier;

    /** The indicators of each place by its id, in the order of their names; a place that has none is left out. */
    public Map<Long, List<IndicatorAtPlace>> at(Collection<Long> nodeIds, Period period) {
        var places = repository.nodes(nodeIds).stream().map(IndicatorPlace::of).collect(toMap(IndicatorPlace::id, identity()));
        var wanted = new TreeSet<>(places.keySet());
        places.values().forEach(place -> wanted.addAll(place.above()));
        var renamed = earlier.renamed(places.keySet());
        renamed.values().forEach(wanted::addAll);
        var values = repository.valuesAt(wanted).stream().collect(groupingBy(value -> value.node().id()));
        var shelf = new Shelf(repository.indicators(), values, renamed, repository.goalsOf(places.keySet(), period));
        return places.values().stream().map(place -> shelf.at(place, period)).filter(found -> !found.isEmpty())
                .collect(toMap(found -> found.get(0).place().id(), identity()));
    }

    /** Every indicator, and what is known of the places that are asked for. */
    private record Shelf(List<Indicator> indicators, Map<Long, List<IndicatorValue>> values, Map<Long, List<Long>> renamed,
            Map<Long, Set<Long>> goals) {

        List<IndicatorAtPlace> at(IndicatorPlace place, Period period) {
            return indicators.stream().map(indicator -> series(indicator, place))
                    .filter(series -> belongs(series, place)).map(series -> IndicatorAtPlace.of(series, place, period)).toList();
        }

        private IndicatorSeries series(Indicator indicator, IndicatorPlace place) {
            return new IndicatorSeries(indicator, of(indicator, Stream.of(place.id())),
                    of(indicator, renamed.get(place.id()).stream()), of(indicator, place.above().stream()));
        }

        private List<IndicatorValue> of(Indicator indicator, Stream<Long> nodes) {
            return nodes.flatMap(node -> values.getOrDefault(node, List.of()).stream())
                    .filter(value -> value.indicator().id().equals(indicator.id())).toList();
        }

        /** Kolada tells of the whole municipality: without values it is the department's alone. */
        private boolean belongs(IndicatorSeries series, IndicatorPlace place) {
            var goal = series.indicator().goal();
            boolean national = series.indicator().source() == Indicator.Source.KOLADA;
            boolean concerned = goal == null ? national : goals.getOrDefault(place.id(), Set.of()).contains(goal.id());
            return !series.isEmpty() || concerned && (!national || place.level() == Level.DEPARTMENT);
        }
    }
}
