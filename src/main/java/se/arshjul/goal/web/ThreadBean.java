package se.arshjul.goal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.arshjul.goal.GoalThread;
import se.arshjul.goal.ThreadReader;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.organisation.Actor;

/** Holds what the page {@code goal/thread.xhtml} shows: a year's goal chain, by goal or by place. */
@Named
@RequestScoped
public class ThreadBean {

    private static final int AUTUMN_LOOKS_AHEAD = 4;

    @Inject ThreadReader reader;
    @Inject BusinessTime time;
    @Inject Actor actor;
    private Long year;
    private String by;
    private GoalThread thread;

    /** Unless a year is asked for, the one that people plan now: in the autumn that is the next. */
    public void load() {
        boolean asked = year != null && year >= 2000 && year <= 2100;
        int shown = asked ? year.intValue() : time.today().plusMonths(AUTUMN_LOOKS_AHEAD).getYear();
        year = (long) shown;
        thread = reader.thread(shown, actor);
    }

    public GoalThread getThread() {
        return thread;
    }

    public boolean isByPlace() {
        return "place".equals(by);
    }

    public Long getYear() {
        return year;
    }

    public void setYear(Long year) {
        this.year = year;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }
}
