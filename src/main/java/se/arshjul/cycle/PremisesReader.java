package se.arshjul.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads the premises of a year for the one who is to confirm them. */
@ApplicationScoped
@Transactional
public class PremisesReader {

    private static final int MEETINGS_SHOWN = 8;

    @Inject CycleRepository cycles;
    @Inject YearRounds rounds;
    @Inject PartakingPlaces places;
    @Inject MeetingDays meetings;
    @Inject Access access;

    public Premises read(long cycleId, Actor actor) {
        var cycle = cycles.readCycle(cycleId);
        var department = cycle.department();
        access.require(actor, Action.CONFIRM_PREMISES, Place.of(department));
        var plan = rounds.planOf(cycleId);
        var dates = plan.dates();
        var days = meetings.from(department.id(), earlier(dates.opensOn(), LocalDate.of(cycle.year(), 1, 1)));
        var followUps = cycles.rounds(cycleId).stream().filter(Round::isFollowUp).toList();
        return new Premises(cycleId, cycle.year(), department.name(), cycle.state(), RoundLine.of(List.of(plan), days).get(0),
                RoundLine.of(followUps, days), RoundLine.lackInterim(followUps),
                days.stream().filter(day -> !day.heldOn().isBefore(dates.opensOn())).limit(MEETINGS_SHOWN).toList(),
                places.of(department.id(), Period.ofYear(cycle.year())));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
