package se.arshjul.commission;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads what a place's form on commissions shows, for whoever may read drafts there. */
@ApplicationScoped
@Transactional
public class CommissionSheets {

    @Inject ContributionRepository plans;
    @Inject CommissionRepository commissions;
    @Inject PlanDemands demands;
    @Inject Access access;

    public CommissionSheet sheet(long contributionId, Actor actor) {
        var contribution = plans.read(contributionId);
        access.require(actor, Action.READ_DRAFT, contribution.place());
        var round = contribution.round();
        long node = contribution.node().id();
        var answers = commissions.answers(List.of(node)).getOrDefault(node, List.of());
        var below = below(contribution);
        var asked = commissions.applying(List.of(node), List.of(round.period().year())).getOrDefault(node, List.of()).stream()
                .map(commission -> asked(commission, round.period(), answers, below)).toList();
        var measures = commissions.measures(round.id(), List.of(node)).getOrDefault(node, List.of());
        return new CommissionSheet(asked, measures, demand(round, node),
                measures.isEmpty() ? commissions.earlierMeasures(round.id(), round.period(), node).size() : 0);
    }

    private DemandedPlan demand(Round round, long node) {
        return round.money() ? demands.of(node, round.period(), round.forecast()) : DemandedPlan.NONE;
    }

    private Map<String, List<AnswerView>> below(Contribution contribution) {
        return contribution.kind() == Contribution.Kind.UNIT ? Map.of()
                : commissions.answersBelow(contribution.node(), contribution.round().period()).stream()
                        .collect(groupingBy(AnswerView::code));
    }

    static CommissionSheet.Asked asked(CommissionView commission, Period period, List<AnswerView> answers,
            Map<String, List<AnswerView>> below) {
        var own = answers.stream().filter(answer -> answer.code().equals(commission.code())).toList();
        var now = own.stream().filter(answer -> answer.period().equals(period)).reduce((earlierName, itsOwn) -> itsOwn).orElse(null);
        var before = own.stream().filter(answer -> answer.period().to().isBefore(period.to()))
                .reduce((one, other) -> other.isLaterThan(one) ? other : one).orElse(null);
        return new CommissionSheet.Asked(commission, now, before, below.getOrDefault(commission.code(), List.of()));
    }
}
