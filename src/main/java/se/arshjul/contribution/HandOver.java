package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.Deed;
import se.arshjul.document.FrozenVersion;
import se.arshjul.document.Json;
import se.arshjul.document.VersionStore;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;

/** What every change of hands leaves behind: a frozen version and an event (contribution-8). */
@ApplicationScoped
class HandOver {

    @Inject VersionStore versions;
    @Inject ContentReader contents;
    @Inject AuditTrail audit;
    @Inject ContributionRepository plans;

    FrozenVersion of(Contribution contribution, FrozenVersion.Occasion occasion, String reason, Actor actor, Standing on) {
        plans.flush();
        var version = versions.freeze(contribution.id(), occasion, Json.write(contents.read(contribution.id())),
                actor.signature(on), reason);
        audit.tell(Deed.of(actor, on, "contribution." + occasion)
                .about(contribution.processKey(), contribution.placeInRound()).saying(reason));
        return version;
    }
}
