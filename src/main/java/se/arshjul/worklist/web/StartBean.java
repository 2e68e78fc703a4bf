package se.arshjul.worklist.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import se.arshjul.notice.Notices;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Role;
import se.arshjul.worklist.HandedOver;
import se.arshjul.worklist.WorkFilter;
import se.arshjul.worklist.WorkItem;
import se.arshjul.worklist.WorkPage;
import se.arshjul.worklist.WorklistReader;
import se.arshjul.worklist.YearPlan;
import se.arshjul.worklist.YearRound;

/** Holds what the page {@code start.xhtml} shows: what to do now, the own year, what waits for others. */
@Named
@RequestScoped
public class StartBean {

    private static final int MOST_TASKS = 25;
    private static final int MOST_NOTICES = 5;
    private static final int MOST_OWNERLESS = 5;
    private static final int THIS_WEEK = 7;

    @Inject WorklistReader worklist;
    @Inject Notices notices;
    @Inject YearPlan year;
    @Inject HandedOver handedOver;
    @Inject Actor actor;
    private LocalDate today;
    private WorkPage tasks;
    private List<Notices.Notice> hints;
    private List<YearRound> rounds;
    private List<HandedOver.Waiting> waiting;
    private List<WorkItem> ownerless = List.of();

    public void load() {
        today = worklist.today();
        tasks = worklist.page(actor, WorkFilter.ALL, 0, MOST_TASKS);
        hints = notices.of(actor, MOST_NOTICES);
        rounds = year.rounds(actor);
        waiting = handedOver.by(actor);
        if (isPlanner()) {
            ownerless = worklist.withoutLivingOwner();
        }
    }

    public boolean isPlanner() {
        return actor.holds(Role.PLANNER) || actor.holds(Role.ADMINISTRATOR);
    }

    public List<WorkItem> getLate() {
        return which(item -> item.isLate(today));
    }

    public List<WorkItem> getThisWeek() {
        return which(item -> !item.isLate(today) && item.dueOn().isBefore(today.plusDays(THIS_WEEK)));
    }

    public List<WorkItem> getLater() {
        return which(item -> !item.dueOn().isBefore(today.plusDays(THIS_WEEK)));
    }

    private List<WorkItem> which(Predicate<WorkItem> fits) {
        return tasks.items().stream().filter(fits).toList();
    }

    public WorkPage getTasks() {
        return tasks;
    }

    public List<Notices.Notice> getHints() {
        return hints;
    }

    public List<YearRound> getRounds() {
        return rounds;
    }

    /** The rounds under way or soon to open, each with its days. */
    public List<YearRound> getNearRounds() {
        return rounds.stream().filter(round -> round.isNear(today)).toList();
    }

    /** What opens later within a year; departments that share name and day are told once. */
    public List<YearRound.Opening> getLaterRounds() {
        return rounds.stream().filter(round -> round.isLater(today)).map(YearRound::opening).distinct().sorted().toList();
    }

    public List<HandedOver.Waiting> getWaiting() {
        return waiting;
    }

    public List<WorkItem> getOwnerless() {
        return ownerless;
    }

    /** Those that fall due first: all are counted, a few are told. */
    public List<WorkItem> getFirstOwnerless() {
        return ownerless.stream().limit(MOST_OWNERLESS).toList();
    }

    public LocalDate getToday() {
        return today;
    }
}
