package se.arshjul.followup;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.contribution.SectionMaterial;
import se.arshjul.contribution.SectionOfPlace;
import se.arshjul.document.Block;
import se.arshjul.document.DocumentWords;
import se.arshjul.goal.AssessmentRepository;
import se.arshjul.goal.HonestStatus;
import se.arshjul.goal.HonestStatus.Doubt;
import se.arshjul.goal.StandingAssessment;
import se.arshjul.indicator.IndicatorsOfRound;
import se.arshjul.plan.GoalMaterial;
import se.arshjul.steering.RoundKind;
import se.arshjul.steering.SectionKind;

/** Fills the sections for goals in a report, and stops one whose status is not honest (goal-5). */
@ApplicationScoped
public class AssessmentMaterial implements SectionMaterial {

    @Inject GoalSheets sheets;
    @Inject AssessmentRepository assessments;
    @Inject IndicatorsOfRound indicators;
    @Inject FollowedActivities activities;

    @Override
    public SectionKind kind() {
        return GoalMaterial.KIND;
    }

    /** A plan fills its own. */
    @Override
    public boolean fills(RoundKind.Kind round) {
        return round != RoundKind.Kind.PLAN;
    }

    @Override
    public Map<SectionOfPlace, List<Block>> blocks(RoundOfSections round, List<SectionOfPlace> sections) {
        if (!round.goals()) {
            return Map.of();
        }
        var sheet = sheets.read(round, sections.stream().collect(groupingBy(SectionOfPlace::contributionId, mapping(SectionOfPlace::code, toList()))));
        var table = new GoalTable(round.period(), assessments.book(sheet.goalIds(), before(round, sheet.nodeIds())), assessments.words(),
                GoalTable.indicators(IndicatorEvidence.findings(sheet.places(), indicators.of(round, sections))));
        var blocks = new HashMap<SectionOfPlace, List<Block>>();
        sections.forEach(section -> blocks.put(section, table.blocks(sheet.of(section.contributionId(), section.code()))));
        blocks.values().removeIf(List::isEmpty);
        return blocks;
    }

    private Map<Long, Set<Long>> before(RoundOfSections round, List<Long> nodeIds) {
        var before = new HashMap<>(activities.placesBefore(round));
        before.keySet().retainAll(nodeIds);
        return before;
    }

    @Override
    public List<Lack> lacks(RoundOfSections round, SectionOfPlace section) {
        if (!round.goals()) {
            return List.of();
        }
        var goals = sheets.read(round, List.of(section.contributionId())).of(section.contributionId(), section.code()).stream()
                .filter(AssessedGoal::isAssessed).toList();
        var book = assessments.book(goals.stream().map(goal -> goal.where().goalId()).toList(), List.of(section.nodeId()));
        var honest = new HonestStatus(assessments.words(), round.period(), round.isYearEnd());
        return goals.stream().flatMap(goal -> {
            var standing = book.standing(goal.where(), round.period()).orElse(null);
            return honest.doubts(standing).stream().map(doubt -> lack(goal, doubt, standing));
        }).toList();
    }

    /** The text names the goal, and what in its status is doubted. */
    private Lack lack(AssessedGoal goal, Doubt doubt, StandingAssessment standing) {
        return new Lack("goal.lacks." + doubt, goal.code() + detail(doubt, standing), "goal:" + goal.where().goalId(),
                doubt != Doubt.NO_REASON);
    }

    private String detail(Doubt doubt, StandingAssessment standing) {
        return switch (doubt) {
            case EARLIER -> " (" + level(standing) + ", " + DocumentWords.period(standing.period()) + ", " + standing.writtenOn() + ")";
            case CLAIMS_PROGRESS -> " (" + level(standing) + ", ”" + HonestStatus.claim(standing).orElse("") + "”)";
            case NOT_FINAL -> " (" + level(standing) + ")";
            case UNASSESSED, NO_REASON -> "";
        };
    }

    private String level(StandingAssessment standing) {
        return assessments.words().find(standing.level()).map(word -> word.name()).orElse(standing.level());
    }
}
