package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.arshjul.document.DocumentWords;
import se.arshjul.goal.Finding;
import se.arshjul.goal.Finding.Says;
import se.arshjul.goal.GoalAtPlace;
import se.arshjul.goal.GoalEvidence;
import se.arshjul.indicator.IndicatorAtPlace;
import se.arshjul.indicator.IndicatorReader;
import se.arshjul.indicator.Judgement.Result;

/** What the indicators of a goal say at the place: each outcome as it is judged against what was wanted of it. */
@ApplicationScoped
public class IndicatorEvidence implements GoalEvidence {

    @Inject IndicatorReader reader;

    @Override
    public Map<GoalAtPlace, List<Finding>> findings(Question question) {
        return findings(question.goals(),
                reader.at(question.goals().stream().map(GoalAtPlace::nodeId).distinct().toList(), question.period()));
    }

    static Map<GoalAtPlace, List<Finding>> findings(Collection<GoalAtPlace> goals, Map<Long, List<IndicatorAtPlace>> read) {
        var findings = new HashMap<GoalAtPlace, List<Finding>>();
        for (GoalAtPlace goal : goals) {
            var its = read.getOrDefault(goal.nodeId(), List.of()).stream()
                    .filter(indicator -> Objects.equals(indicator.facts().goalId(), goal.goalId()))
                    .filter(indicator -> indicator.outcome().isThere()).map(IndicatorEvidence::finding).toList();
            if (!its.isEmpty()) {
                findings.put(goal, its);
            }
        }
        return findings;
    }

    static Finding finding(IndicatorAtPlace indicator) {
        var result = indicator.judgement().result();
        return Finding.of(Finding.Kind.INDICATOR, says(result), "followup.evidence.indicator." + result,
                indicator.facts().name(), indicator.written(), DocumentWords.period(indicator.outcome().period()),
                indicator.target() == null ? "" : indicator.written(indicator.target()));
    }

    private static Says says(Result result) {
        return switch (result) {
            case REACHED -> Says.REACHED;
            case NEARLY -> Says.PARTLY;
            case NOT -> Says.MISSED;
            case UNKNOWN -> Says.NOTHING;
        };
    }
}
