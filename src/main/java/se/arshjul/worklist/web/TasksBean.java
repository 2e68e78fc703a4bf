package se.arshjul.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.arshjul.organisation.Actor;
import se.arshjul.worklist.DoneItem;
import se.arshjul.worklist.Mate;
import se.arshjul.worklist.WorkItem;
import se.arshjul.worklist.WorkPage;
import se.arshjul.worklist.WorklistReader;
import se.arshjul.worklist.YearPlan;
import se.arshjul.worklist.YearRound;

/** Holds what the page {@code worklist/tasks.xhtml} shows; its buttons are answered by {@link TaskActions}. */
@Named
@RequestScoped
public class TasksBean {

    static final int PAGE = 20;
    private static final int MOST_DONE = 100;
    private static final String REVIEW = "contribution/review";

    @Inject WorklistReader worklist;
    @Inject YearPlan year;
    @Inject Actor actor;
    @Inject HttpServletRequest request;
    private TaskList list;
    private WorkPage page = new WorkPage(List.of(), 0, false);
    private List<DoneItem> done = List.of();
    private List<YearRound> rounds;
    private Map<String, List<Mate>> mates = Map.of();

    public void load() {
        list = TaskList.of(request);
        rounds = year.rounds(actor);
        if (list.show().equals("done")) {
            done = worklist.done(actor, MOST_DONE);
        } else {
            page = worklist.page(actor, list.filter(), list.offset(), PAGE);
            var audiences = page.items().stream().map(WorkItem::audience).distinct().toList();
            mates = worklist.mates(audiences, actor).stream().collect(Collectors.groupingBy(Mate::audience));
        }
    }

    public boolean isMine(WorkItem item) {
        return item.takenBy() != null && item.takenBy() == actor.personId();
    }

    public boolean isReviewable() {
        return page.items().stream().filter(this::isReview).count() > 1;
    }

    public boolean isReview(WorkItem item) {
        return item.formKey().equals(REVIEW);
    }

    public List<Mate> mates(WorkItem item) {
        return mates.getOrDefault(item.audience(), List.of());
    }

    public int getLast() {
        return list.offset() + page.items().size();
    }

    public TaskList getList() {
        return list;
    }

    public WorkPage getPage() {
        return page;
    }

    public List<DoneItem> getDone() {
        return done;
    }

    public List<YearRound> getRounds() {
        return rounds;
    }

    public int getPageSize() {
        return PAGE;
    }
}
