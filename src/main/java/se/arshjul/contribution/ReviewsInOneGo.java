package se.arshjul.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.arshjul.audit.CommandKey;
import se.arshjul.organisation.Actor;
import se.arshjul.worklist.InOneGo;
import se.arshjul.worklist.WorkItem;

/** Several reviews done in one go: the contributions are accepted. */
@ApplicationScoped
public class ReviewsInOneGo implements InOneGo {

    @Inject ContributionService contributions;

    @Override
    public String formKey() {
        return "contribution/review";
    }

    @Override
    public void doAll(List<WorkItem> items, String comment, CommandKey key, Actor actor) {
        var ids = items.stream().map(WorkItem::subjectId).collect(Collectors.toCollection(TreeSet::new));
        contributions.acceptAll(ids, comment, key, actor);
    }
}
