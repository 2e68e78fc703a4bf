package se.arshjul.money;

import java.io.Serializable;
import java.util.List;

/** One finding of the number review as pages and the API show it: where, how grave, what and why, and what is written about it. */
public record FindingLine(String key, long placeId, String placeName, Finding.Severity severity, Finding.Table table, String row,
        String column, String textKey, List<String> arguments, String causeKey, List<String> causeArguments, String note, int version,
        String by, boolean holds, boolean demands, boolean open) implements Serializable {

    public static FindingLine of(Finding finding) {
        var explanation = finding.explanation();
        return new FindingLine(finding.placeId() + ":" + finding.code(), finding.placeId(), finding.placeName(), finding.severity(),
                finding.table(), finding.row(), finding.column(), finding.key(), List.copyOf(finding.arguments()), finding.causeKey(),
                List.copyOf(finding.causeArguments()), explanation.map(Finding.Explanation::note).orElse(""), explanation.map(Finding.Explanation::version).orElse(0),
                explanation.map(Finding.Explanation::by).orElse(""), explanation.map(Finding.Explanation::holds).orElse(true),
                finding.demandsExplanation(), finding.isOpen());
    }

    /** True for what concerns the units' deviations; the rest stands beside the statement. */
    public boolean ofUnits() {
        return table == Finding.Table.UNIT_VARIANCES;
    }

    /** The tone that goes with the word of its severity. */
    public String tone() {
        return switch (severity) {
            case ERROR -> "bad";
            case REMARK -> "partly";
            case INFORMATION -> "info";
        };
    }
}
