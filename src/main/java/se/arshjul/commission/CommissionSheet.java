package se.arshjul.commission;

import java.io.Serializable;
import java.util.List;

/** What a place has to say of commissions in a report, as its form shows it: each with its answers, its measures, what is demanded. */
public record CommissionSheet(List<Asked> asked, List<MeasureView> measures, DemandedPlan demand, long earlierMeasures)
        implements Serializable {

    /** A commission with the place's answer now and the one before, and what the places below have answered; null where none. */
    public record Asked(CommissionView commission, AnswerView now, AnswerView before, List<AnswerView> below) implements Serializable {}

    public CommissionSheet {
        asked = List.copyOf(asked);
        measures = List.copyOf(measures);
    }
}
