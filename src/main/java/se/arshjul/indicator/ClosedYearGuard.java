package se.arshjul.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.cycle.ClosedYears;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Node;

/** Closes the indicators with the year (cycle-9). */
@ApplicationScoped
public class ClosedYearGuard implements YearGuard {

    @Inject ClosedYears years;

    @Override
    public void requireOpen(Node place, Period period) {
        years.requireOpen(place, period);
    }
}
