package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.Deed;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.Round;
import se.arshjul.document.FrozenVersion;
import se.arshjul.document.Json;
import se.arshjul.document.VersionStore;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.notice.Notices;
import se.arshjul.organisation.Actor;

/** What the plan's processes ask for: whose turn it is, when it is late, and what each automatic step changes. */
@ApplicationScoped
@Transactional
public class RoundSteps implements ContributionSteps {

    /** How long before the day the writer is reminded, and after it the superior told. */
    static final Period REMINDED_BEFORE = Period.ofDays(7);
    static final Period ESCALATED_AFTER = Period.ofDays(1);

    @Inject ContributionRepository plans;
    @Inject CycleRepository cycles;
    @Inject RoundOpening opening;
    @Inject ContentReader contents;
    @Inject VersionStore versions;
    @Inject AuditTrail audit;
    @Inject Notices notices;
    @Inject BusinessTime time;

    @Override
    public boolean openFollowUp(long roundId) {
        return opened(roundId).awaitsFigures();
    }

    @Override
    public List<Long> openRound(long roundId) {
        opened(roundId);
        var divisions = ids(plans.ofRound(roundId), contribution -> contribution.kind() == Contribution.Kind.DIVISION);
        if (divisions.isEmpty()) {
            plans.whole(roundId).partsAreIn();
        }
        return divisions;
    }

    private Round opened(long roundId) {
        var round = cycles.lockRound(roundId);
        if (round.state() == Round.State.PLANNED) {
            round.moveTo(Round.State.OPEN);
            opening.open(round);
            plans.flush();
            audit.tell(Deed.ofSystem("contribution.roundOpened")
                    .about(round.processKey(), round.cycle().department().name()).saying(round.name()));
        }
        return round;
    }

    @Override
    public List<Long> returnedDivisions(long roundId) {
        return ids(plans.ofRound(roundId), contribution -> contribution.kind() == Contribution.Kind.DIVISION
                && contribution.state() == Contribution.State.RETURNED);
    }

    @Override
    public List<Long> openUnits(long divisionId) {
        var division = plans.read(divisionId);
        var open = ids(plans.partsOf(divisionId), Contribution::isBeingWritten);
        if (open.isEmpty()) {
            division.partsAreIn();
        } else {
            division.awaitParts();
        }
        return open;
    }

    private static List<Long> ids(List<Contribution> contributions, java.util.function.Predicate<Contribution> wanted) {
        return contributions.stream().filter(wanted).map(Contribution::id).toList();
    }

    @Override
    public void publish(long roundId) {
        end(roundId, Round.State.PUBLISHED, FrozenVersion.Occasion.DECIDED, "contribution.published", "contribution.reportPublished");
    }

    @Override
    public void closeRejected(long roundId) {
        end(roundId, Round.State.REJECTED, FrozenVersion.Occasion.REJECTED, "contribution.rejected", "contribution.reportRejected");
    }

    private void end(long roundId, Round.State state, FrozenVersion.Occasion occasion, String event, String eventOfReport) {
        var round = cycles.lockRound(roundId);
        if (round.state() == state) {
            return;
        }
        round.moveTo(state);
        var whole = plans.whole(roundId);
        if (state == Round.State.PUBLISHED) {
            whole.accept();
        }
        versions.freeze(whole.id(), occasion, Json.write(contents.read(whole.id())), Actor.SYSTEM.name(), null);
        audit.tell(Deed.ofSystem(round.isFollowUp() ? eventOfReport : event)
                .about(round.processKey(), whole.placeName()).saying(round.name()));
    }

    @Override
    public void remind(long contributionId) {
        var contribution = plans.read(contributionId);
        if (contribution.isBeingWritten()) {
            notices.give(Notices.Kind.REMINDER, placeAudience(contributionId), contribution.processKey(),
                    contribution.round().name(), contribution.placeName(), contribution.dueOn());
        }
    }

    @Override
    public void escalate(long contributionId) {
        var contribution = plans.read(contributionId);
        var late = whoIsLate(contribution);
        if (late != null && late.parent() != null) {
            notices.give(Notices.Kind.LATE, superiorAudience(late.id()), contribution.processKey(),
                    contribution.round().name(), contribution.placeName(), contribution.dueOn());
        }
    }

    /** The place that has not done its part: the writer's, or the one above where what is handed over waits for review. */
    private static Contribution whoIsLate(Contribution contribution) {
        if (contribution.isBeingWritten()) {
            return contribution;
        }
        boolean reviewed = contribution.kind() == Contribution.Kind.UNIT && contribution.state() == Contribution.State.SUBMITTED;
        return reviewed ? contribution.parent() : null;
    }

    @Override
    public String placeAudience(long contributionId) {
        return "manager:" + plans.read(contributionId).node().id();
    }

    @Override
    public String superiorAudience(long contributionId) {
        return "manager:" + plans.read(contributionId).parent().node().id();
    }

    @Override
    public String directorAudience(long roundId) {
        return "manager:" + cycles.readRound(roundId).cycle().department().id();
    }

    @Override
    public String controllerAudience(long roundId) {
        return "controller:" + cycles.readRound(roundId).cycle().department().id();
    }

    @Override
    public Instant reminderAt(long contributionId) {
        return time.realInstant(plans.read(contributionId).dueOn().minus(REMINDED_BEFORE));
    }

    @Override
    public Instant escalationAt(long contributionId) {
        return time.realInstant(plans.read(contributionId).dueOn().plus(ESCALATED_AFTER));
    }
}
