package se.arshjul.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.ContributionView;
import se.arshjul.organisation.Actor;
import se.arshjul.worklist.TaskDrafts;
import se.arshjul.worklist.WorkItem;
import se.arshjul.worklist.WorklistReader;

/** What the reviewer has written about a contribution but not yet sent, kept with the open task. */
@RequestScoped
public class ReviewDrafts {

    @Inject WorklistReader worklist;
    @Inject TaskDrafts drafts;
    private String taskId = "";
    private Map<String, TaskDrafts.Saved> saved = Map.of();

    void load(ContributionView view, Actor actor) {
        if (view.reviewable()) {
            taskId = worklist.about(view.head().processKey()).stream().findFirst().map(WorkItem::taskId).orElse("");
            saved = drafts.of(taskId, actor);
        }
    }

    String taskId() {
        return taskId;
    }

    String text(String field) {
        return saved.containsKey(field) ? saved.get(field).value() : "";
    }

    List<RemarkForm> sections(ContributionView view) {
        return view.sections().stream().filter(section -> section.text() || view.head().fills(section)).map(section -> {
            String target = "section:" + section.code();
            return new RemarkForm(target, section.heading(), section, text(target));
        }).toList();
    }

    List<RemarkForm> activities(ContributionView view) {
        return view.activities().stream().map(activity -> {
            String target = "activity:" + activity.id();
            return new RemarkForm(target, activity.draft().title(), activity, text(target));
        }).toList();
    }
}
