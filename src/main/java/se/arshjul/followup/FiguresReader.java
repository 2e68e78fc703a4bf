package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.FigureErrors;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundFigures;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads for the controller what has been loaded for a round, and what the number review still says of it. */
@ApplicationScoped
@Transactional
public class FiguresReader {

    @Inject CycleRepository cycles;
    @Inject Instance<RoundFigures> figures;
    @Inject Instance<FigureErrors> reviews;
    @Inject Access access;

    public FiguresOfRound read(long roundId, Actor actor) {
        var round = cycles.readRound(roundId);
        var department = Place.of(round.cycle().department());
        access.require(actor, Action.READ_DRAFT, department);
        boolean inHand = round.state() == Round.State.OPEN && round.awaitsFigures();
        return new FiguresOfRound(roundId, round.name(), round.cycle().department().id(), round.cycle().department().name(),
                round.figuresDue(),
                inHand && access.permits(actor, Action.REVIEW_FIGURES, department),
                figures.stream().flatMap(kept -> kept.loaded(roundId).stream()).toList(),
                reviews.stream().mapToLong(review -> review.unexplained(roundId)).sum());
    }
}
