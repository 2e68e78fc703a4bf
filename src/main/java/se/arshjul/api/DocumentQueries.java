package se.arshjul.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.Round;
import se.arshjul.document.FrozenVersion;
import se.arshjul.document.Json;
import se.arshjul.document.VersionStore;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.plan.ContentReader;
import se.arshjul.plan.ContributionContent;
import se.arshjul.plan.PlanDocument;
import se.arshjul.plan.PlanRepository;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads a round's whole plan: the frozen one once it is published, else the draft for those who may see it. */
@ApplicationScoped
@Transactional
public class DocumentQueries {

    @Inject CycleRepository cycles;
    @Inject PlanRepository plans;
    @Inject VersionStore versions;
    @Inject ContentReader contents;
    @Inject Access access;

    PlanDocument read(long roundId, Actor actor) {
        var round = cycles.readRound(roundId);
        var whole = plans.whole(roundId);
        if (round.state() == Round.State.PUBLISHED) {
            access.require(actor, Action.READ_PUBLISHED, whole.place());
            var version = versions.latest(whole.id(), FrozenVersion.Occasion.DECIDED)
                    .orElseThrow(() -> new NotFoundException("published version of round", roundId));
            return document(round, whole.placeName(), version, Json.read(version.content(), ContributionContent.class));
        }
        access.require(actor, Action.READ_DRAFT, Place.of(round.cycle().department()));
        return document(round, whole.placeName(), null, contents.read(whole.id()));
    }

    private static PlanDocument document(Round round, String department, FrozenVersion version,
            ContributionContent content) {
        return new PlanDocument(round.id(), round.name(), department, round.period().year(), version != null,
                version == null ? null : version.frozenAt(), version == null ? null : version.fingerprint(), content);
    }
}
