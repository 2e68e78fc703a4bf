package se.arshjul.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjul.audit.CommandKey;
import se.arshjul.committee.CommitteeRepository;
import se.arshjul.committee.DecisionDraft;
import se.arshjul.committee.MatterService;
import se.arshjul.committee.Outcome;
import se.arshjul.contribution.ApprovalService;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionDraft;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.contribution.ContributionService;
import se.arshjul.contribution.DraftService;
import se.arshjul.contribution.ReturnDraft;
import se.arshjul.contribution.Section;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.CycleService;
import se.arshjul.cycle.RoundDates;
import se.arshjul.cycle.RoundService;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.plan.ActivityDraft;
import se.arshjul.plan.ActivityRepository;
import se.arshjul.plan.ActivityService;
import se.arshjul.steering.SectionKind;

/** Plays one department's plan round, step by step, with the people whose turn it is. */
@ApplicationScoped
@Transactional
public class DemoYear {

    @Inject CycleService years;
    @Inject RoundService roundsOfYears;
    @Inject CycleRepository cycles;
    @Inject OrganisationRepository organisation;
    @Inject ContributionRepository plans;
    @Inject DraftService drafts;
    @Inject ActivityService activities;
    @Inject ActivityRepository planned;
    @Inject ContributionService contributions;
    @Inject ApprovalService approvals;
    @Inject MatterService matters;
    @Inject CommitteeRepository committee;
    @Inject DemoPeople people;

    long department(String code) {
        return organisation.findNode(code).map(Node::id).orElseThrow();
    }

    long open(long department, int year, RoundDates dates) {
        return years.openYear(department, year, dates, key(), planner(department));
    }

    /** Confirms the premises and opens the round; answers the round's id. */
    long start(long department, long cycle, RoundDates dates) {
        years.confirmPremises(cycle, dates, key(), planner(department));
        roundsOfYears.openPlanByHand(cycle, key(), planner(department));
        return cycles.rounds(cycle).stream().filter(round -> !round.isFollowUp()).findFirst().orElseThrow().id();
    }

    void end(long department, long cycle) {
        years.endYear(cycle, key(), planner(department));
    }

    private Actor planner(long department) {
        return people.of("planner:" + department);
    }

    /** The ids of the round's contributions of a kind, in order. */
    List<Long> parts(long round, Contribution.Kind kind) {
        return plans.ofRound(round).stream().filter(part -> part.kind() == kind).map(Contribution::id).toList();
    }

    String code(long contribution) {
        return plans.read(contribution).node().code();
    }

    /** Writes the unit's activities, and its mission where it has no text from the year before. */
    void draft(long contribution, List<DraftRow> rows) {
        var part = plans.read(contribution);
        Actor chef = people.managing(part.node().id());
        fillSections(part, chef);
        Map<String, Long> goals = planned.goalsOf(part.id()).stream().collect(toMap(goal -> goal.code(), goal -> goal.goalId()));
        var mine = rows.stream().collect(groupingBy(DraftRow::unit)).getOrDefault(part.node().code(), List.of());
        for (DraftRow row : mine) {
            long id = activities.addActivity(contribution, key(), chef);
            var goal = goals.get(row.goal());
            activities.saveActivity(contribution, id, new ActivityDraft(row.title(), row.description(), row.ownerRole(),
                    row.from(), row.to(), row.followUp(), goal == null ? Set.of() : Set.of(goal)),
                    planned.find(contribution, id).orElseThrow().version(), chef);
        }
        excuse(part, mine, chef);
    }

    private void excuse(Contribution part, List<DraftRow> rows, Actor chef) {
        planned.goalsOf(part.id()).stream().filter(goal -> rows.stream().noneMatch(row -> row.goal().equals(goal.code())))
                .filter(goal -> !goal.inherited() || rows.isEmpty())
                .forEach(goal -> activities.abstain(part.id(), goal.goalId(),
                        "Vi bidrar genom verksamhetens gemensamma aktiviteter.", goal.version(), chef));
    }

    private void fillSections(Contribution part, Actor writer) {
        for (Section section : part.sections()) {
            if (section.kind().equals(SectionKind.TEXT) && section.required() && section.body().isBlank()) {
                drafts.saveSection(part.id(), section.code(), "<p>" + part.placeName()
                        + " fortsätter sitt uppdrag från förra året med samma inriktning.</p>", section.version(), writer);
            }
        }
    }

    void handOver(long contribution) {
        var part = plans.read(contribution);
        Actor writer = people.managing(part.node().id());
        fillSections(part, writer);
        contributions.submit(contribution, key(), writer);
    }

    void accept(long contribution) {
        contributions.accept(contribution, key(), reviewer(contribution));
    }

    void returnWith(long contribution, String reason, String remark) {
        var target = "section:" + plans.read(contribution).sections().get(0).code();
        contributions.returnWithReasons(contribution, new ReturnDraft(reason,
                List.of(new ReturnDraft.RemarkDraft(target, remark)), null), key(), reviewer(contribution));
    }

    private Actor reviewer(long contribution) {
        return people.managing(plans.read(contribution).parent().node().id());
    }

    void approve(long department, long round) {
        approve(department, round, null);
    }

    /** The same, with a reason for what the rules would stop and may be passed over. */
    void approve(long department, long round, String reason) {
        fillSections(plans.whole(round), people.managing(department));
        approvals.approve(round, new ContributionDraft(null, null, reason), key(), people.managing(department));
    }

    /** The committee says yes at a meeting on the day, which has been, in these words. */
    void adopt(long round, String diaryNumber, LocalDate day, String wording) {
        var matter = committee.ofRound(round).orElseThrow();
        Actor secretary = people.of("secretary:" + matter.body().id());
        matters.register(matter.id(), diaryNumber, matter.title(), "Förvaltningschefen", key(), secretary);
        matters.schedule(matter.id(), day, true, key(), secretary);
        matters.decide(matter.id(), new DecisionDraft("§ 104", Outcome.ADOPTED, wording, "",
                null, Set.of(), null, null), key(), secretary);
    }

    private static CommandKey key() {
        return CommandKey.fresh();
    }
}
