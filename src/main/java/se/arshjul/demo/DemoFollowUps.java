package se.arshjul.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import se.arshjul.audit.CommandKey;
import se.arshjul.commission.AnswerDraft;
import se.arshjul.commission.CommissionService;
import se.arshjul.commission.CommissionSheets;
import se.arshjul.commission.Progress;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionDraft;
import se.arshjul.contribution.ContributionDraft.SectionDraft;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.contribution.ContributionService;
import se.arshjul.contribution.Section;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundDates;
import se.arshjul.cycle.RoundService;
import se.arshjul.money.FiguresService;
import se.arshjul.money.Finding;
import se.arshjul.money.FindingService;
import se.arshjul.organisation.Actor;

/** Plays the year's reports, step by step, with the people whose turn it is. */
@ApplicationScoped
@Transactional
public class DemoFollowUps {

    private static final String EXPLANATION = "Kontrollerat mot bokföringen: beloppet är rätt, skillnaden rättas i nästa inläsning.";
    private static final String PASSED_OVER = "Bedömningen görs när vi har hela tertialets underlag.";

    private static final AnswerDraft ANSWER = new AnswerDraft("<p>Vi har börjat och följer upp varje månad.</p>", Progress.PAGAR, null);

    @Inject DemoYear year;
    @Inject RoundService rounds;
    @Inject CycleRepository cycles;
    @Inject FiguresService figures;
    @Inject FindingService findings;
    @Inject ContributionRepository plans;
    @Inject ContributionService contributions;
    @Inject CommissionSheets sheets;
    @Inject CommissionService commissions;
    @Inject DemoPeople people;

    void cancel(String department, int of, String kind, String reason) {
        rounds.cancel(round(department, of, kind).id(), reason, CommandKey.fresh(), answering("planner", department));
    }

    /** Opens the round under the given dates; answers its id. */
    long open(String department, int of, String kind, RoundDates dates) {
        long id = round(department, of, kind).id();
        rounds.moveDates(id, dates, CommandKey.fresh(), answering("planner", department));
        rounds.openByHand(id, CommandKey.fresh(), answering("planner", department));
        return id;
    }

    /** The controller explains what the number review wants explained, and lets the figures go. */
    void letFiguresGo(String department, long roundId) {
        var round = cycles.readRound(roundId);
        Actor controller = answering("controller", department);
        findings.findings(year.department(department), round.period(), round.forecast(), controller)
                .forEach((place, its) -> its.stream().filter(Finding::isOpen)
                        .forEach(found -> findings.explain(FindingService.Explained.of(round, place.id(), found.code()),
                                EXPLANATION, found.explanation().map(Finding.Explanation::version).orElse(0), controller)));
        figures.reviewed(roundId, CommandKey.fresh(), controller);
    }

    /** Writes the report's texts and hands the part over. */
    void handOver(long contribution, DemoReport report) {
        handOver(contribution, report, null);
    }

    /** Hands over what the rules would stop, with the reason that may be given. */
    void handOverAllTheSame(long contribution, DemoReport report) {
        handOver(contribution, report, PASSED_OVER);
    }

    /** The director answers for the whole, and approves it with a reason for what the rules would stop. */
    void approve(String department, long round) {
        Actor director = people.managing(year.department(department));
        answer(plans.whole(round).id(), director);
        year.approve(year.department(department), round, PASSED_OVER);
    }

    private void handOver(long contribution, DemoReport report, String reason) {
        var part = plans.read(contribution);
        answer(contribution, people.managing(part.node().id()));
        contributions.submit(contribution, new ContributionDraft(texts(part, report), null, reason), CommandKey.fresh(),
                people.managing(part.node().id()));
    }

    /** Answers the commissions that apply to the place and have no answer in the round. */
    void answer(long contribution, Actor actor) {
        sheets.sheet(contribution, actor).asked().stream().filter(asked -> asked.now() == null).forEach(asked ->
                commissions.save(contribution, asked.commission().code(), ANSWER, 0, actor));
    }

    private static List<SectionDraft> texts(Contribution part, DemoReport report) {
        var drafts = new ArrayList<SectionDraft>();
        for (Section section : part.sections()) {
            if (section.body().isBlank()) {
                report.text(section.code(), part.placeName(), part.ordinal())
                        .ifPresent(text -> drafts.add(new SectionDraft(section.code(), "<p>" + text + "</p>", section.version())));
            }
        }
        return drafts;
    }

    private Round round(String department, int of, String kind) {
        var cycle = cycles.find(year.department(department), of).orElseThrow();
        return cycles.rounds(cycle.id()).stream().filter(round -> round.kindCode().equals(kind)).findFirst().orElseThrow();
    }

    private Actor answering(String audience, String department) {
        return people.of(audience + ":" + year.department(department));
    }
}
