package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.ContributionRepository;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.followup.AssessmentsView.Row;
import se.arshjul.followup.AssessmentsView.Word;
import se.arshjul.goal.Assessment;
import se.arshjul.goal.AssessmentBook;
import se.arshjul.goal.AssessmentDraft;
import se.arshjul.goal.AssessmentRepository;
import se.arshjul.goal.Finding;
import se.arshjul.goal.GoalAtPlace;
import se.arshjul.goal.Proposal;
import se.arshjul.goal.StatusWords;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.organisation.Actor;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads the goals of a place's report with what is said of them; the same number of statements however many goals. */
@ApplicationScoped
@Transactional
public class AssessmentsReader {

    @Inject ContributionRepository plans;
    @Inject GoalSheets sheets;
    @Inject AssessmentRepository assessments;
    @Inject Evidence evidence;
    @Inject Access access;

    /** The goals that the place assesses, for whoever may read drafts there. */
    public AssessmentsView read(long contributionId, Actor actor) {
        var contribution = plans.read(contributionId);
        access.require(actor, Action.READ_DRAFT, contribution.place());
        var round = RoundOfSections.of(contribution.round());
        var goals = sheets.read(round, List.of(contributionId)).goals().stream().filter(AssessedGoal::isAssessed).toList();
        var places = goals.stream().map(AssessedGoal::where).toList();
        var said = new Said(round, assessments.words(), evidence.of(round, places), written(contribution, places),
                assessments.book(places.stream().map(GoalAtPlace::goalId).toList(), List.of(contribution.node().id())));
        return new AssessmentsView(round.forecast(),
                assessments.ofModel().stream().map(Word::of).toList(), goals.stream().map(said::row).toList());
    }

    /** One goal of the place's report. */
    public Row read(long contributionId, long goalId, Actor actor) {
        return read(contributionId, actor).rows().stream().filter(row -> row.goal().where().goalId() == goalId).findFirst()
                .orElseThrow(() -> new NotFoundException("goal", goalId));
    }

    private Map<GoalAtPlace, Assessment> written(Contribution contribution, List<GoalAtPlace> places) {
        return assessments.inRound(contribution.round().id(), contribution.node().id(),
                places.stream().map(GoalAtPlace::goalId).toList());
    }

    /** All that is known of the goals of one report. */
    private record Said(RoundOfSections round, StatusWords words, Map<GoalAtPlace, List<Finding>> evidence,
            Map<GoalAtPlace, Assessment> written, AssessmentBook book) {

        Row row(AssessedGoal goal) {
            var own = written.get(goal.where());
            var findings = evidence.getOrDefault(goal.where(), List.of());
            var proposal = Proposal.of(findings, round.isYearEnd()).flatMap(one -> words.wordFor(one.says())).map(Word::of);
            return new Row(goal, own == null ? AssessmentDraft.NONE : own.draft(), own == null ? 0 : own.version(),
                    own == null ? null : own.savedAt(), book.before(goal.where(), round.period()).orElse(null), findings,
                    proposal.orElse(null));
        }
    }
}
