package se.arshjul.situation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.cycle.CycleRepository;

/** Gathers what other rooms add to Läget for a round; a column without a cell is left out. */
@ApplicationScoped
@Transactional
public class SituationColumns {

    /** A column with its cells by the places' ids. */
    public record Filled(String heading, Map<Long, SituationColumn.Cell> cells) {}

    @Inject @Any Instance<SituationColumn> sources;
    @Inject CycleRepository cycles;

    /** The columns of a round for places that the reader has been shown. */
    public List<Filled> of(long roundId, List<Long> nodeIds) {
        if (sources.isUnsatisfied() || nodeIds.isEmpty()) {
            return List.of();
        }
        var round = RoundOfSections.of(cycles.readRound(roundId));
        return sources.stream().map(source -> new Filled(source.heading(), source.cells(round, nodeIds)))
                .filter(column -> !column.cells().isEmpty()).toList();
    }
}
