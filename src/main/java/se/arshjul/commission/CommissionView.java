package se.arshjul.commission;

import java.io.Serializable;
import java.time.LocalDate;
import se.arshjul.kernel.Period;

/** A commission as it is shown: its code and words, who decided it when, and what it is to give. */
public record CommissionView(long id, String code, String text, long bodyId, String bodyName, LocalDate decidedOn, Period period,
        int ordinal, Long plannedKr, Effect effect, Long achievedKr) implements Serializable {

    static CommissionView of(Commission commission) {
        return new CommissionView(commission.id(), commission.code(), commission.text(), commission.body().id(),
                commission.body().name(), commission.decidedOn(), commission.period(), commission.ordinal(),
                commission.plannedKr(), commission.effect(), commission.achievedKr());
    }

    /** What it is to give, and what it has given by an answer's count; without one, by what was told with the commission. */
    public EffectLine effectLine(Long countedKr) {
        return new EffectLine(code, text, effect, plannedKr, countedKr == null ? achievedKr : countedKr);
    }
}
