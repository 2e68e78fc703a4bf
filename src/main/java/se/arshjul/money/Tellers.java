package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.Deed;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Signature;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.organisation.Standing;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Who may tell of a place's money in a period: the place itself until its part of the report is handed over (money-10). */
@ApplicationScoped
class Tellers {

    @Inject OrganisationRepository organisation;
    @Inject ReportParts reports;
    @Inject Access access;
    @Inject AuditTrail audit;
    @Inject BusinessTime time;

    /** Whose money, in which period, who tells of it and when; {@code part} is the subject of the report's changes of hands. */
    record Teller(Node node, Period period, Actor actor, Standing on, String part, Instant at) {

        Signature by() {
            return actor.signs(on, at);
        }
    }

    Teller of(long nodeId, Period period, Actor actor) {
        var node = organisation.readNode(nodeId);
        Standing on = access.granting(actor, Action.REPORT_FIGURES, Place.of(node));
        var parts = reports.of(node, period);
        if (on.role().isManager() && parts.stream().anyMatch(ReportParts.Part::handedOver)) {
            throw new RuleBrokenException("money.partHandedOver", node.name());
        }
        String part = parts.stream().map(ReportParts.Part::subject).findFirst().orElse("");
        return new Teller(node, period, actor, on, part, time.now());
    }

    /** Leaves the event of what was told. */
    void tell(Teller teller, String what) {
        audit.tell(Deed.of(teller.actor(), teller.on(), "money.reported")
                .about("figure-" + teller.node().id(), teller.node().name()).typing(what + " " + teller.period(), teller.part()));
    }
}
