package se.arshjul.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import se.arshjul.indicator.IndicatorValue.Kind;
import se.arshjul.indicator.IndicatorValue.Sex;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.AccessDeniedException;
import se.arshjul.security.Action;

/** What somebody may read of the indicators: at which places, of which periods, and each with its history. */
@ApplicationScoped
@Transactional
public class IndicatorViews {

    @Inject IndicatorReader reader;
    @Inject IndicatorRepository repository;
    @Inject OrganisationRepository organisation;
    @Inject Access access;
    @Inject BusinessTime time;

    /** Every indicator there is, for those who may read some place's. */
    public List<IndicatorFacts> all(Actor actor) {
        requireSomewhere(actor);
        return repository.indicators().stream().map(IndicatorFacts::of).toList();
    }

    private void requireSomewhere(Actor actor) {
        if (!access.permitsSomewhere(actor, Action.READ_INDICATORS)) {
            throw new AccessDeniedException(Action.READ_INDICATORS);
        }
    }

    /** The places of the year that the actor may read, in the order of the line. */
    public List<IndicatorPlace> places(Period period, Actor actor) {
        requireSomewhere(actor);
        var all = organisation.nodesDuring(period.from(), period.to()).stream().map(IndicatorPlace::of).toList();
        var ordered = new ArrayList<IndicatorPlace>();
        all.stream().filter(place -> place.depth() == 0).forEach(top -> hang(top, all, ordered));
        return ordered.stream().filter(place -> access.permits(actor, Action.READ_INDICATORS, place.place())).toList();
    }

    private static void hang(IndicatorPlace place, List<IndicatorPlace> all, List<IndicatorPlace> ordered) {
        ordered.add(place);
        all.stream().filter(below -> below.depth() == place.depth() + 1 && below.path().startsWith(place.path()))
                .forEach(below -> hang(below, all, ordered));
    }

    /** The places that the actor may read and that have indicators, in the order of the line, with those. */
    public Map<IndicatorPlace, List<IndicatorAtPlace>> everything(Period period, Actor actor) {
        var places = places(period, actor);
        var read = reader.at(places.stream().map(IndicatorPlace::id).toList(), period);
        var all = new LinkedHashMap<IndicatorPlace, List<IndicatorAtPlace>>();
        places.stream().filter(place -> read.containsKey(place.id())).forEach(place -> all.put(place, read.get(place.id())));
        return all;
    }

    /** The indicators of a place. */
    public List<IndicatorAtPlace> at(String placeCode, Period period, Actor actor) {
        var place = place(placeCode);
        access.require(actor, Action.READ_INDICATORS, place.place());
        return reader.at(List.of(place.id()), period).getOrDefault(place.id(), List.of());
    }

    private IndicatorPlace place(String code) {
        return organisation.findNode(code).map(IndicatorPlace::of).orElseThrow(() -> new NotFoundException("place", code));
    }

    /** One indicator at every place that has it and that the actor may read. */
    public List<IndicatorAtPlace> everywhere(String code, Period period, Actor actor) {
        return everything(period, actor).values().stream().flatMap(List::stream)
                .filter(indicator -> indicator.facts().code().equals(code)).toList();
    }

    /** A value to be written by hand, as it stands; refuses whoever may not write it. */
    public WritableValue writable(String code, String placeCode, Period period, Kind kind, Sex sex, Actor actor) {
        var place = place(placeCode);
        access.require(actor, kind == Kind.UTFALL ? Action.WRITE_INDICATOR : Action.SET_TARGET, place.place());
        var indicator = repository.readIndicator(code);
        var saved = organisation.findNode(placeCode).flatMap(node -> repository.find(indicator, node, period, kind, sex));
        return new WritableValue(IndicatorFacts.of(indicator), place.name(), saved.map(IndicatorValue::typed).orElse(""),
                saved.map(IndicatorValue::note).orElse(null), saved.map(IndicatorValue::version).orElse(0),
                saved.map(IndicatorValue::savedBy).orElse(null), access.permits(actor, Action.SET_TARGET, place.place()));
    }

    /** The periods that can be asked for: those with an outcome and this year, newest first. */
    public List<Period> periods() {
        var periods = new TreeSet<Period>(java.util.Comparator.comparing(Period::to).thenComparing(Period::code).reversed());
        repository.periods().stream().map(Period::new).forEach(periods::add);
        periods.add(Period.ofYear(time.today().getYear()));
        return List.copyOf(periods);
    }

    /** The newest period with an outcome that has ended; else this year. */
    public Period latest() {
        LocalDate today = time.today();
        return repository.periods().stream().map(Period::new).filter(period -> !period.to().isAfter(today))
                .max(java.util.Comparator.comparing(Period::to).thenComparing(period -> -period.code().length()))
                .orElseGet(() -> Period.ofYear(today.getYear()));
    }

    /** Every value of an indicator, as it is kept, of a place or of all that the actor may read. */
    public List<IndicatorValueView> values(String code, String placeCode, Period from, Period to, Actor actor) {
        requireSomewhere(actor);
        var indicator = repository.readIndicator(code);
        return repository.valuesOf(indicator).stream().map(IndicatorValueView::of)
                .filter(value -> placeCode == null || value.placeCode().equals(placeCode))
                .filter(value -> access.permits(actor, Action.READ_INDICATORS, value.place()))
                .filter(value -> from == null || !value.period().to().isBefore(from.from()))
                .filter(value -> to == null || !value.period().from().isAfter(to.to())).toList();
    }

    /** The departments that the actor may fetch for. */
    public List<IndicatorPlace> fetchable(Actor actor) {
        return organisation.departments().stream().map(IndicatorPlace::of)
                .filter(place -> access.permits(actor, Action.FETCH_KOLADA, place.place())).toList();
    }

    /** Whether the actor may write outcomes at the place. */
    public boolean mayWrite(Place place, Actor actor) {
        return access.permits(actor, Action.WRITE_INDICATOR, place);
    }
}
