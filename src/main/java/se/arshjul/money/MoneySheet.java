package se.arshjul.money;

import java.io.Serializable;
import java.util.List;

/** What a place's part of a report shows and asks of its money. */
public record MoneySheet(Reported told, boolean forecast, List<FindingLine> findings) implements Serializable {

    /** What was found in the statement, its parts and its texts. */
    public List<FindingLine> ofStatement() {
        return findings.stream().filter(finding -> !finding.ofUnits()).toList();
    }

    public List<FindingLine> ofUnits() {
        return findings.stream().filter(FindingLine::ofUnits).toList();
    }
}
