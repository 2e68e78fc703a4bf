package se.arshjul.commission;

import java.util.List;
import java.util.Map;

/** The commissions that were asked for, what they add to, and the years and bodies that there are any of. */
public record CommissionOverview(List<CommissionLine> lines, List<Integer> years, Map<Long, String> bodies) {

    public CommissionOverview {
        lines = List.copyOf(lines);
    }

    public EffectSums sums() {
        return new EffectSums(lines.stream().map(CommissionLine::effectLine).toList());
    }
}
