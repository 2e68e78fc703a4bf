package se.arshjul.intake;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import se.arshjul.audit.CommandKey;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.money.MoneyStyle;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.steering.MoneyRule;
import se.arshjul.steering.SteeringModel;

/** Lets the ledger's own file bring the figures of a period: reviewed first, then all of it or nothing (intake-9). */
@ApplicationScoped
@Transactional
public class SieService {

    @Inject ImportService imports;
    @Inject OrganisationRepository organisation;
    @Inject SteeringModel steering;
    @Inject Access access;

    /** What is brought: which file, the figures of which period, and the place that the whole file is of, or none. */
    public record Brought(String fileName, byte[] content, String period, String whole) implements java.io.Serializable {}

    /** Refuses whoever may not bring figures. */
    public void requireAllowed(Actor actor) {
        access.require(actor, Action.IMPORT_FIGURES, null);
    }

    public ImportReport dryRun(Brought brought, CommandKey key, Actor actor) {
        requireAllowed(actor);
        return imports.review(source(brought, actor), key, actor, Desk.Origin.SIE);
    }

    public ImportReport run(Brought brought, CommandKey key, Actor actor) {
        requireAllowed(actor);
        return imports.bring(source(brought, actor), key, actor, Desk.Origin.SIE);
    }

    private SieSource source(Brought brought, Actor actor) {
        if (!Period.isPeriod(brought.period())) {
            throw new RuleBrokenException("intake.sie.choosePeriod");
        }
        Map<String, Node> places = organisation.nodes().stream().collect(toMap(Node::code, identity()));
        String whole = brought.whole() == null || brought.whole().isBlank() ? null : brought.whole().strip();
        if (whole != null && !places.containsKey(whole)) {
            throw new RuleBrokenException("intake.sie.wholeUnknown", whole);
        }
        var rules = steering.moneyRules();
        String dimension = rules.stream().filter(rule -> rule.key().equals(MoneyRules.SIE_DIMENSION)).map(MoneyRule::value)
                .findFirst().orElse(SieMapping.DEFAULT_DIMENSION);
        return new SieSource(brought.fileName(), brought.content(), new SieMapping(new Period(brought.period()), whole, dimension,
                steering.accountRanges(), MoneyStyle.of(rules), places, own(places, actor)));
    }

    /** Who may bring everything may bring this too; others only to the places whose figures they may enter. */
    private Set<String> own(Map<String, Node> places, Actor actor) {
        return access.permits(actor, Action.IMPORT, null) ? null : places.values().stream()
                .filter(node -> access.permits(actor, Action.ENTER_FIGURES, Place.of(node))).map(Node::code).collect(toSet());
    }
}
