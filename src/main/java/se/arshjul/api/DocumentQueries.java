package se.arshjul.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.Round;
import se.arshjul.organisation.Actor;
import se.arshjul.reading.DocumentReader;
import se.arshjul.reading.PlanDocument;

/** Reads a round's whole plan as the page does, for those who may read it there. */
@ApplicationScoped
@Transactional
public class DocumentQueries {

    @Inject CycleRepository cycles;
    @Inject DocumentReader documents;

    PlanDocument read(long roundId, Actor actor) {
        var round = cycles.readRound(roundId);
        var plan = documents.read(documents.whole(roundId), null, actor);
        var version = plan.version();
        return new PlanDocument(round.id(), round.name(), plan.content().placeName(), round.period().year(),
                plan.report(), round.state() == Round.State.PUBLISHED, version == null ? null : version.frozenAt(),
                version == null ? null : version.fingerprint(), plan.content());
    }
}
