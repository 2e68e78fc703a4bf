package se.arshjul.goal;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.arshjul.goal.Finding.Says;

/**
 * The level that the evidence speaks for, with its reasons: shown to the writer, never set by itself (goal-6). While the year
 * goes on a goal is under way until all says otherwise; at its end it is reached, partly or not.
 */
public record Proposal(Says says, List<Finding> reasons) implements Serializable {

    private static final Set<Says> VERDICTS = EnumSet.of(Says.REACHED, Says.PARTLY, Says.MISSED);

    public static Optional<Proposal> of(List<Finding> findings, boolean yearEnd) {
        var weighing = findings.stream().filter(Finding::weighs).toList();
        if (weighing.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Proposal(yearEnd ? atYearEnd(weighing) : duringTheYear(weighing), List.copyOf(findings)));
    }

    private static Says duringTheYear(List<Finding> findings) {
        if (all(findings, Says.REACHED)) {
            return Says.REACHED;
        }
        return all(findings, Says.NOT_STARTED) ? Says.NOT_STARTED : Says.ONGOING;
    }

    /** What has come out decides; only where nothing has, what was done. */
    private static Says atYearEnd(List<Finding> findings) {
        var outcomes = findings.stream()
                .filter(finding -> finding.kind().isOutcome() && VERDICTS.contains(finding.says())).toList();
        var deciding = outcomes.isEmpty() ? findings : outcomes;
        if (all(deciding, Says.REACHED)) {
            return Says.REACHED;
        }
        boolean nothing = deciding.stream().allMatch(finding -> finding.says() == Says.MISSED
                || finding.says() == Says.NOT_STARTED);
        return nothing ? Says.MISSED : Says.PARTLY;
    }

    private static boolean all(List<Finding> findings, Says says) {
        return findings.stream().allMatch(finding -> finding.says() == says);
    }
}
