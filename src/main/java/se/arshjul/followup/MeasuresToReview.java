package se.arshjul.followup;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.arshjul.commission.CommissionRepository;
import se.arshjul.commission.CommissionView;
import se.arshjul.commission.Effect;
import se.arshjul.kernel.Period;
import se.arshjul.money.Measures;
import se.arshjul.money.Measures.Measure;

/** The amounts that a report prints for next year's commissions, for the number review to look at; one statement. */
@ApplicationScoped
public class MeasuresToReview {

    private static final Map<Effect, Measures.Effect> EFFECTS = Map.of(Effect.BESPARING, Measures.Effect.SAVING,
            Effect.INTAKT, Measures.Effect.INCOME, Effect.BIDRAG, Measures.Effect.GRANT, Effect.INGEN, Measures.Effect.NONE);

    @Inject CommissionRepository commissions;

    /** By place; a place of which nothing is asked has no entry. */
    public Map<Long, Measures> of(Collection<Long> nodeIds, Period period) {
        return commissions.applying(nodeIds, List.of(period.year() + 1)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, asked -> new Measures(asked.getValue().stream().map(MeasuresToReview::measure).toList())));
    }

    /** Told under the commission's code, since every place numbers them its own way (commission-1). */
    static Measure measure(CommissionView commission) {
        return new Measure(commission.ordinal(), commission.code() + " " + commission.text(),
                commission.plannedKr() == null ? null : BigDecimal.valueOf(commission.plannedKr()),
                commission.effect() == null ? null : EFFECTS.get(commission.effect()));
    }
}
