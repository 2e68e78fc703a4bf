package se.arshjul.commission;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.contribution.SectionMaterial;
import se.arshjul.contribution.SectionOfPlace;
import se.arshjul.document.Block;
import se.arshjul.kernel.Period;
import se.arshjul.steering.SectionKind;

/** Fills the sections on commissions: the year's with their answers, next year's, the place's own measures (commission-11). */
@ApplicationScoped
public class CommissionMaterial implements SectionMaterial {

    /** The code of the kind in the import format. */
    public static final SectionKind KIND = new SectionKind("UPPDRAG");

    @Inject CommissionRepository commissions;
    @Inject PlanDemands demands;

    @Override
    public SectionKind kind() {
        return KIND;
    }

    @Override
    public Map<SectionOfPlace, List<Block>> blocks(RoundOfSections round, List<SectionOfPlace> sections) {
        var contents = contents(round, sections.stream().map(SectionOfPlace::nodeId).distinct().toList());
        var blocks = new HashMap<SectionOfPlace, List<Block>>();
        sections.forEach(section -> blocks.put(section, new CommissionBlocks(contents.get(section.nodeId())).blocks()));
        return blocks;
    }

    /** Three statements, however many places. */
    private Map<Long, CommissionContent> contents(RoundOfSections round, List<Long> nodeIds) {
        int year = round.period().year();
        var asked = commissions.applying(nodeIds, List.of(year, year + 1));
        var answers = commissions.answers(nodeIds);
        var measures = commissions.measures(round.id(), nodeIds);
        return nodeIds.stream().collect(toMap(node -> node, node -> content(round.period(), asked.getOrDefault(node, List.of()),
                answers.getOrDefault(node, List.of()), measures.getOrDefault(node, List.of()))));
    }

    static CommissionContent content(Period period, List<CommissionView> asked, List<AnswerView> answers, List<MeasureView> measures) {
        return new CommissionContent(period.year(), ofYear(asked, period.year()),
                answers.stream().filter(answer -> answer.period().equals(period))
                        .collect(toMap(AnswerView::code, answer -> answer, (earlierName, own) -> own)),
                ofYear(asked, period.year() + 1), measures);
    }

    private static List<CommissionView> ofYear(List<CommissionView> asked, int year) {
        return asked.stream().filter(commission -> commission.period().year() == year).toList();
    }

    @Override
    public List<Lack> lacks(RoundOfSections round, SectionOfPlace section) {
        var content = contents(round, List.of(section.nodeId())).get(section.nodeId());
        var demand = round.money() ? demands.of(section.nodeId(), round.period(), round.forecast()) : DemandedPlan.NONE;
        return lacks(content, demand, section.code());
    }

    static List<Lack> lacks(CommissionContent content, DemandedPlan demand, String section) {
        var lacks = new ArrayList<Lack>();
        for (var commission : content.asked()) {
            var answer = content.answer(commission);
            if (answer == null || !answer.draft().isGiven()) {
                boolean reason = answer != null && answer.draft().lacksReason();
                lacks.add(new Lack(reason ? "commission.lacks.reason" : "commission.lacks.answer", commission.code(),
                        "commission:" + commission.code()));
            }
        }
        content.measures().stream().filter(measure -> !measure.draft().isComplete()).forEach(measure ->
                lacks.add(new Lack("commission.lacks.measure", measure.name(), "measure:" + measure.id())));
        if (content.measures().isEmpty()) {
            addDemanded(demand, section, lacks);
        }
        return lacks;
    }

    private static void addDemanded(DemandedPlan demand, String section, List<Lack> lacks) {
        if (demand.outcome() != null) {
            lacks.add(new Lack("commission.lacks.plan.outcome", demand.outcome(), "section:" + section, true));
        }
        if (demand.forecast() != null) {
            lacks.add(new Lack("commission.lacks.plan.forecast", demand.forecast(), "section:" + section, true));
        }
    }
}
