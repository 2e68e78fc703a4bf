package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjul.audit.AuditTrail;
import se.arshjul.contribution.Contribution;
import se.arshjul.contribution.MaterialKeeper;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.document.DocumentWords;
import se.arshjul.document.HtmlCleaner;
import se.arshjul.goal.Assessment;
import se.arshjul.goal.AssessmentDraft.Field;
import se.arshjul.goal.AssessmentDraft;
import se.arshjul.goal.AssessmentRepository;
import se.arshjul.goal.GoalAtPlace;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Saved;
import se.arshjul.organisation.Actor;

/** Keeps what a place says of its goals in a round, as it is typed (goal-3, goal-4). */
@ApplicationScoped
@Transactional
public class AssessmentService implements MaterialKeeper<AssessmentsDraft> {

    private static final String ASSESSED = "followup.assessed";

    @Inject WritingPart parts;
    @Inject GoalSheets sheets;
    @Inject AssessmentRepository assessments;
    @Inject AuditTrail audit;

    public Saved saveField(long contributionId, long goalId, Field field, String value, int seenVersion, Actor actor) {
        var part = parts.open(contributionId, actor);
        String cleaned = field == Field.COMMENT ? HtmlCleaner.clean(value) : value;
        var assessment = write(part, goal(sheet(part), goalId), one -> one.write(field, cleaned, seenVersion, part.signature()));
        return assessment.saved(assessment.draft().value(field));
    }

    /** What a form holds of one goal, and the version of it that the writer saw. */
    public record Typed(long goalId, AssessmentDraft draft, int seenVersion) {}

    /** Saves all that a form holds of one goal. */
    public Saved save(long contributionId, Typed typed, Actor actor) {
        var part = parts.open(contributionId, actor);
        var assessment = write(part, typed, sheet(part));
        return assessment.saved(assessment.draft().comment());
    }

    @Override
    public Class<AssessmentsDraft> keeps() {
        return AssessmentsDraft.class;
    }

    /** Saves all that a form holds, or nothing. */
    @Override
    public void keep(Contribution contribution, AssessmentsDraft draft, Actor actor) {
        var part = parts.open(contribution.id(), actor);
        var sheet = sheet(part);
        draft.assessments().forEach(typed -> write(part, typed, sheet));
    }

    private Assessment write(WritingPart.Open part, Typed typed, GoalSheet sheet) {
        var cleaned = typed.draft().with(Field.COMMENT, HtmlCleaner.clean(typed.draft().comment()));
        return write(part, goal(sheet, typed.goalId()), one -> one.write(cleaned, typed.seenVersion(), part.signature()));
    }

    private Assessment write(WritingPart.Open part, AssessedGoal goal, Consumer<Assessment> writing) {
        var assessment = find(part, goal.where());
        var before = assessment.draft();
        writing.accept(assessment);
        if (before.equals(assessment.draft())) {
            return assessment;
        }
        requireFits(assessment.draft(), part);
        assessments.keep(assessment);
        tell(part, goal, before, assessment);
        return assessment;
    }

    private void tell(WritingPart.Open part, AssessedGoal goal, AssessmentDraft before, Assessment now) {
        String subject = "assessment-" + now.id();
        if (!words(before).equals(words(now.draft()))) {
            audit.tell(part.told(ASSESSED, subject, goal.code() + " " + words(now.draft())));
        }
        if (!before.comment().equals(now.draft().comment())) {
            audit.tell(part.typed(ASSESSED, subject, DocumentWords.of("followup.assess.comment", goal.code())));
        }
    }

    private GoalSheet sheet(WritingPart.Open part) {
        return sheets.read(RoundOfSections.of(part.contribution().round()), List.of(part.contribution().id()));
    }

    private static AssessedGoal goal(GoalSheet sheet, long goalId) {
        return sheet.goals().stream().filter(goal -> goal.where().goalId() == goalId && goal.isAssessed()).findFirst()
                .orElseThrow(() -> new NotFoundException("goal", goalId));
    }

    private Assessment find(WritingPart.Open part, GoalAtPlace where) {
        var round = part.contribution().round();
        return assessments.find(round.id(), where).orElseGet(() -> Assessment.inRound(assessments.readGoal(where.goalId()),
                part.contribution().node(), round.period(), round.id(), part.signature().day()));
    }

    private void requireFits(AssessmentDraft draft, WritingPart.Open part) {
        assessments.words().require(draft);
        if (draft.forecast() != null && !part.contribution().round().forecast()) {
            throw new RuleBrokenException("followup.assessment.noForecast", part.contribution().round().name());
        }
    }

    private static String words(AssessmentDraft draft) {
        return Stream.of(draft.level(), draft.trend(), draft.forecast()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }
}
