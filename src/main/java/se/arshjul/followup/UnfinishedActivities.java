package se.arshjul.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.arshjul.organisation.EarlierPlaces;
import se.arshjul.plan.UnfinishedWork;

/** Tells the plan what a place did not finish in a year, by all that has been told of it. */
@ApplicationScoped
class UnfinishedActivities implements UnfinishedWork {

    @Inject FollowedActivities activities;
    @Inject EarlierPlaces earlier;

    @Override
    public List<Unfinished> of(long departmentId, int year, long nodeId) {
        return activities.planned(departmentId, year, earlier.of(List.of(nodeId)).get(nodeId)).stream()
                .filter(FollowedActivity::isUnfinished).map(one -> new Unfinished(one.key().toString(), one.sourceCode(), one.title(),
                        one.description(), one.ownerRole(), one.endsOn(), one.newest(), one.followUp(), one.goalIds())).toList();
    }
}
