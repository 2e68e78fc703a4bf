package se.arshjul.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.arshjul.audit.CommandKey;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundDates;
import se.arshjul.cycle.RoundService;
import se.arshjul.organisation.Actor;

/** Plays the year's reports: opened, or not held. */
@ApplicationScoped
@Transactional
public class DemoFollowUps {

    @Inject DemoYear year;
    @Inject RoundService rounds;
    @Inject CycleRepository cycles;
    @Inject DemoPeople people;

    void cancel(String department, int of, String kind, String reason) {
        rounds.cancel(round(department, of, kind).id(), reason, CommandKey.fresh(), planner(department));
    }

    /** Opens the round under the given dates; answers its id. */
    long open(String department, int of, String kind, RoundDates dates) {
        long id = round(department, of, kind).id();
        rounds.moveDates(id, dates, CommandKey.fresh(), planner(department));
        rounds.openByHand(id, CommandKey.fresh(), planner(department));
        return id;
    }

    private Round round(String department, int of, String kind) {
        var cycle = cycles.find(year.department(department), of).orElseThrow();
        return cycles.rounds(cycle.id()).stream().filter(round -> round.kindCode().equals(kind)).findFirst().orElseThrow();
    }

    private Actor planner(String department) {
        return people.of("planner:" + year.department(department));
    }
}
