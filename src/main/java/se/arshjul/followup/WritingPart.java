package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjul.audit.Deed;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.document.DocumentWords;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Signature;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Opens a place's part of a report to be written on, for whoever may, and signs for it with their role. */
@ApplicationScoped
class WritingPart {

    @Inject ContributionRepository plans;
    @Inject Access access;
    @Inject BusinessTime time;

    /** A part that is kept for this transaction alone, on what ground it is written on, and how that is signed. */
    record Open(Contribution contribution, Actor actor, Standing on, Signature signature) {

        /** That something in the part has come to say another thing. */
        Deed told(String action, String subject, String detail) {
            return Deed.of(actor, on, action).about(subject, contribution.placeInRound()).saying(detail);
        }

        /** That a field of something in the part is typed in. */
        Deed typed(String action, String subject, String field) {
            return Deed.of(actor, on, action).about(subject, contribution.placeName())
                    .typing(contribution.round().name() + ": " + field, contribution.processKey());
        }
    }

    Open open(long contributionId, Actor actor) {
        var contribution = plans.lock(contributionId);
        Standing on = access.granting(actor, Action.WRITE_CONTRIBUTION, contribution.place());
        if (!contribution.round().isFollowUp()) {
            throw new NotFoundException("report", contributionId);
        }
        contribution.requireWritable();
        return new Open(contribution, actor, on, new Signature(actor.signature(on), role(on), time.now()));
    }

    /** The role as a report prints it: a deputy openly as deputy, a superior as superior. */
    private static String role(Standing on) {
        if (on.ground() == Standing.Ground.VACANT_BELOW) {
            return DocumentWords.of("followup.role.superior");
        }
        String role = DocumentWords.of("followup.role." + on.title());
        return on.actingFor() == null ? role : DocumentWords.of("followup.role.deputy", role);
    }
}
