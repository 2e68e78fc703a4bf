package se.arshjul.indicator;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Deed;
import se.arshjul.audit.Retried;
import se.arshjul.document.Json;
import se.arshjul.indicator.IndicatorValue.Change;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Says which of Kolada's figures a department wants, and keeps them there. */
@ApplicationScoped
@Retried
@Transactional
public class KoladaStore {

    @Inject IndicatorRepository indicators;
    @Inject OrganisationRepository organisation;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
    @Inject BusinessTime time;

    /** The ids to ask for; refuses whoever may not fetch for the department. */
    List<String> wanted(String departmentCode, Actor actor) {
        var department = node(departmentCode);
        access.require(actor, Action.FETCH_KOLADA, Place.of(department));
        requireDepartment(department);
        return koladas(department).stream().map(Indicator::koladaId).filter(KoladaStore::isThere).distinct().toList();
    }

    private Node node(String code) {
        return organisation.findNode(code).orElseThrow(() -> new NotFoundException("place", code));
    }

    private static void requireDepartment(Node node) {
        if (node.level() != Level.DEPARTMENT) {
            throw new RuleBrokenException("indicator.notDepartment", node.name());
        }
    }

    /** Those that measure no goal, a goal of the department's, or that it has values of. */
    private List<Indicator> koladas(Node department) {
        var concerned = indicators.concerning(department);
        return indicators.indicators().stream().filter(indicator -> indicator.source() == Indicator.Source.KOLADA)
                .filter(indicator -> indicator.goal() == null || concerned.contains(indicator.id())).toList();
    }

    private static boolean isThere(String koladaId) {
        return koladaId != null && koladaId.matches("[A-Z]\\d{5}");
    }

    /** Keeps the figures at the department: all of them or none, and once. */
    FetchResult keep(String departmentCode, List<KoladaFigure> figures, CommandKey key, Actor actor) {
        return Json.read(receipts.once(key, actor, "indicator.fetch", () -> {
            var department = node(departmentCode);
            Standing on = access.granting(actor, Action.FETCH_KOLADA, Place.of(department));
            var result = keep(department, figures);
            audit.tell(Deed.of(actor, on, "indicator.fetched")
                    .about("node-" + department.id(), department.name()).saying(result.written()));
            return Json.write(result);
        }), FetchResult.class);
    }

    private FetchResult keep(Node department, List<KoladaFigure> figures) {
        var koladas = koladas(department);
        var stored = indicators.valuesAt(List.of(department.id())).stream()
                .collect(toMap(KoladaStore::key, Function.identity(), (one, same) -> one, HashMap::new));
        var changes = new EnumMap<Change, Integer>(Change.class);
        for (var figure : figures) {
            koladas.stream().filter(indicator -> figure.koladaId().equals(indicator.koladaId())).forEach(indicator ->
                    changes.merge(take(figure, indicator, department, stored), 1, Integer::sum));
        }
        return new FetchResult(changes.getOrDefault(Change.NEW, 0), changes.getOrDefault(Change.CHANGED, 0),
                changes.getOrDefault(Change.UNCHANGED, 0), (int) figures.stream().filter(figure -> figure.value() == null).count(),
                koladas.stream().filter(indicator -> !isThere(indicator.koladaId())).map(Indicator::name).toList(),
                koladas.stream().filter(indicator -> isThere(indicator.koladaId()) && isUnknown(indicator, figures)).map(Indicator::name).toList());
    }

    private static boolean isUnknown(Indicator indicator, List<KoladaFigure> figures) {
        return figures.stream().noneMatch(figure -> figure.koladaId().equals(indicator.koladaId()));
    }

    private Change take(KoladaFigure figure, Indicator indicator, Node department, Map<String, IndicatorValue> stored) {
        var value = stored.computeIfAbsent(key(indicator, figure), key -> new IndicatorValue(indicator, department,
                figure.year().code(), figure.kind(), figure.sex()));
        var change = value.take(figure, time.now());
        if (change == Change.NEW) {
            indicators.keep(value);
        }
        return change;
    }

    private static String key(IndicatorValue value) {
        return value.indicator().code() + " " + value.period() + " " + value.kind() + " " + value.sex();
    }

    private static String key(Indicator indicator, KoladaFigure figure) {
        return indicator.code() + " " + figure.year() + " " + figure.kind() + " " + figure.sex();
    }
}
