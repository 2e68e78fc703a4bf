package se.arshjul.money;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.cycle.RoundFigures;

/**
 * The figures of a report as the controller looks them through: what is loaded and what is missing, what the number review found,
 * and, while they are in the reader's hand, what there is to write by hand.
 */
public record FiguresOfRound(long roundId, String round, String period, long departmentId, String department, LocalDate dueOn,
        boolean inHand, List<RoundFigures.Loaded> loaded, List<MissingFigures.Gap> missing, List<FindingLine> findings,
        HandEntries.Choices choices) implements Serializable {

    public FiguresOfRound {
        loaded = List.copyOf(loaded);
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
    }

    /** How many errors stand neither mended nor explained. */
    public long errors() {
        return findings.stream().filter(line -> line.severity() == Finding.Severity.ERROR && line.open()).count();
    }
}
