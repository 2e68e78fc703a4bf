package se.arshjul.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.worklist.Subject;
import se.arshjul.worklist.SubjectSource;

/** Says what a task about a year is about; it is due when the year's first round opens, the close when the year ends. */
@ApplicationScoped
public class CycleSubjects implements SubjectSource {

    @Inject CycleRepository cycles;
    @Inject YearRounds rounds;

    @Override
    public String keyPrefix() {
        return "cycle";
    }

    @Override
    public Subject subject(long id) {
        var cycle = cycles.readCycle(id);
        var plan = rounds.planOf(id);
        var due = cycle.state() == AnnualCycle.State.PREPARED ? plan.dates().opensOn() : YearRounds.endOf(cycle.year());
        return new Subject(String.valueOf(cycle.year()), cycle.department().name(), plan.id(), due);
    }
}
