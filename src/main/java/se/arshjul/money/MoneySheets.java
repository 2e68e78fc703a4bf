package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.organisation.Actor;

/** Reads the money that a place's part of a report asks about, for whoever writes it. */
@ApplicationScoped
@Transactional
public class MoneySheets {

    @Inject CycleRepository cycles;
    @Inject ReportReader reported;
    @Inject RoundFindings findings;

    public MoneySheet sheet(Head head, Actor actor) {
        var round = cycles.readRound(head.roundId());
        var told = reported.read(head.place().id(), head.period(), actor);
        return new MoneySheet(told, round.forecast(), findings.at(head.place().id(), round));
    }
}
