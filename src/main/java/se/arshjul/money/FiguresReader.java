package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundFigures;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads for the controller what has been loaded for a round, what the number review says of it, and what may be written: together. */
@ApplicationScoped
@Transactional
public class FiguresReader {

    @Inject CycleRepository cycles;
    @Inject Instance<RoundFigures> figures;
    @Inject RoundFindings review;
    @Inject HandEntries entries;
    @Inject Access access;

    public FiguresOfRound read(long roundId, Actor actor) {
        var round = cycles.readRound(roundId);
        var department = Place.of(round.cycle().department());
        access.require(actor, Action.READ_DRAFT, department);
        boolean inHand = round.state() == Round.State.OPEN && round.awaitsFigures();
        boolean mayReview = inHand && access.permits(actor, Action.REVIEW_FIGURES, department);
        return new FiguresOfRound(roundId, round.name(), round.period().code(), round.cycle().department().id(),
                round.cycle().department().name(), round.figuresDue(), mayReview,
                figures.stream().flatMap(kept -> kept.loaded(roundId).stream()).toList(),
                entries.missing(round), review.all(roundId, actor), mayReview ? entries.choices(round, actor) : null);
    }
}
