package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.goal.Finding;
import se.arshjul.goal.GoalAtPlace;
import se.arshjul.goal.GoalEvidence;

/** Gathers what every room knows of how far goals have come. */
@ApplicationScoped
class Evidence {

    @Inject @Any Instance<GoalEvidence> sources;

    /** The findings of each goal at each place, those that weigh most first. */
    Map<GoalAtPlace, List<Finding>> of(RoundOfSections round, Collection<GoalAtPlace> goals) {
        var question = new GoalEvidence.Question(round.id(), round.departmentId(), round.period(), goals);
        var all = new HashMap<GoalAtPlace, List<Finding>>();
        sources.forEach(source -> source.findings(question)
                .forEach((where, found) -> all.computeIfAbsent(where, one -> new ArrayList<>()).addAll(found)));
        all.values().forEach(found -> found.sort(java.util.Comparator.comparing(Finding::kind)));
        return all;
    }
}
