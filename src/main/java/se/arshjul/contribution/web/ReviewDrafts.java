package se.arshjul.contribution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.SectionRow;
import se.arshjul.kernel.Saved;
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
    private Map<String, Saved> saved = Map.of();

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

    /** What may be remarked on, in the order of the document: a section as a whole, or each of its rows. */
    List<RemarkForm> remarks(ContributionView view, Map<String, List<SectionRow>> rows) {
        var all = new ArrayList<RemarkForm>();
        view.sections().forEach(section -> {
            var its = rows.getOrDefault(section.code(), List.of());
            if (its.isEmpty()) {
                all.add(RemarkForm.ofSection(section, text(RemarkForm.targetOf(section))));
            }
            its.forEach(row -> all.add(RemarkForm.ofRow(row.target(), row.name(), row == its.get(0) ? section.heading() : null, text(row.target()))));
        });
        return all;
    }
}
