package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Deed;
import se.arshjul.audit.Retried;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Takes up texts from the parts below into a place's own part, with their origin (contribution-13). */
@ApplicationScoped
@Retried
@Transactional
public class AdoptionService {

    @Inject ContributionRepository plans;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
    @Inject BusinessTime time;

    /** Adds a part's section to the end of the place's own section; it is then the place's to edit. */
    public void adopt(long contributionId, String code, long partId, String partCode, CommandKey key, Actor actor) {
        receipts.once(key, actor, "contribution.adopt", () -> {
            var contribution = plans.lock(contributionId);
            Standing on = access.granting(actor, Action.WRITE_CONTRIBUTION, contribution.place());
            var part = plans.read(partId);
            if (part.parent() == null || part.parent().id() != contributionId) {
                throw new NotFoundException("part of the contribution", partId);
            }
            var section = plans.readSection(contributionId, code);
            adopt(section, plans.readSection(partId, partCode), actor, on);
            audit.tell(Deed.of(actor, on, "contribution.adopted")
                    .about(contribution.processKey(), contribution.placeInRound()).saying(part.placeName()));
        });
    }

    private void adopt(Section section, Section from, Actor actor, Standing on) {
        if (from.body().isBlank()) {
            throw new RuleBrokenException("contribution.nothingToAdopt", from.contribution().placeName(), from.heading());
        }
        String by = actor.signature(on);
        section.write(section.body() + from.body(), section.version(), by, time.now());
        plans.add(new AdoptedText(section, from, by, time.now()));
    }
}
