package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;

/** Names the places of a department that lack figures which a report on the period needs. */
@ApplicationScoped
@Transactional
public class MissingFigures {

    @Inject FigureRepository figures;
    @Inject OrganisationRepository organisation;

    /** A kind of figures and the places that have none of it. */
    public record Gap(String kind, String period, List<String> places) implements Serializable {}

    /** Only the lowest places are asked of; sub-units and staff are told of in what is above them. */
    public List<Gap> of(Node department, Period period, boolean forecast) {
        var year = Period.ofYear(period.year());
        var lowest = lowest(department, period);
        var gaps = new ArrayList<Gap>();
        var told = figures.told(year, period);
        gap(new ToldPeriods.Told(FigureKind.BUDGET, year), told, lowest, gaps);
        gap(new ToldPeriods.Told(FigureKind.UTFALL, period), told, lowest, gaps);
        if (forecast) {
            gap(new ToldPeriods.Told(FigureKind.PROGNOS, period), told, lowest, gaps);
        }
        return gaps;
    }

    private List<Node> lowest(Node department, Period period) {
        var line = organisation.nodesDuring(period.to(), period.to()).stream()
                .filter(node -> node.isUnder(department) && node.level() != Level.SUBUNIT && node.level() != Level.STAFF).toList();
        Set<Long> above = line.stream().filter(node -> node.parent() != null).map(node -> node.parent().id())
                .collect(Collectors.toSet());
        return line.stream().filter(node -> !above.contains(node.id())).toList();
    }

    private static void gap(ToldPeriods.Told of, Map<ToldPeriods.Told, Set<Long>> told, List<Node> lowest, List<Gap> gaps) {
        Set<Long> telling = told.getOrDefault(of, Set.of());
        var silent = lowest.stream().filter(node -> !telling.contains(node.id())).map(Node::name).toList();
        if (!silent.isEmpty()) {
            gaps.add(new Gap(of.kind().name(), of.period().code(), silent));
        }
    }
}
