package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.FigureErrors;

/** Counts for a round the errors of the number review that stand neither mended nor explained in its department (money-7). */
@ApplicationScoped
@Transactional
public class UnexplainedErrors implements FigureErrors {

    @Inject CycleRepository cycles;
    @Inject ReviewReader reviews;

    @Override
    public long unexplained(long roundId) {
        var round = cycles.readRound(roundId);
        return reviews.reviewOfTables(round.period(), round.forecast()).findingsUnder(round.cycle().department().id()).values().stream()
                .flatMap(List::stream).filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .filter(Finding::isOpen).count();
    }
}
