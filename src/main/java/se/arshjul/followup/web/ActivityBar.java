package se.arshjul.followup.web;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import se.arshjul.followup.FollowedActivity;
import se.arshjul.followup.ProgressReader;
import se.arshjul.plan.Activity;

/** An activity as a bar over the days of a year; one without days has none. */
public record ActivityBar(FollowedActivity activity, int year, LocalDate today) {

    /** The first day of each month of a year that is no leap year. */
    static final List<Integer> MONTHS = Arrays.stream(Month.values()).map(month -> month.firstDayOfYear(false)).toList();
    private static final int DAYS = 366;
    private static final int WHOLE = 100;

    public boolean isDrawn() {
        return activity.startsOn() != null || activity.endsOn() != null;
    }

    /** The first day in the year, from 1; what began earlier begins with the year. */
    public int getFrom() {
        var from = activity.startsOn();
        return from == null || from.getYear() < year ? 1 : from.getYear() > year ? DAYS : from.getDayOfYear();
    }

    private int to() {
        var to = activity.endsOn();
        return to == null || to.getYear() > year ? DAYS : to.getYear() < year ? 1 : to.getDayOfYear();
    }

    public int getWidth() {
        return Math.max(2, to() - getFrom() + 1);
    }

    /** How much of the bar is filled: what has been told in per cent; the whole of what is done. */
    public int getFilled() {
        if (activity.newest() == Activity.Status.AVSLUTAD) {
            return getWidth();
        }
        return getPercent() == null ? 0 : getWidth() * getPercent() / WHOLE;
    }

    /** Null where nobody has said. */
    public Integer getPercent() {
        return activity.percentOn(LocalDate.MAX);
    }

    public boolean isLate() {
        return activity.isLateNow(today);
    }

    public Activity.Status getStatus() {
        return activity.newest();
    }

    public String getTone() {
        return isLate() ? "late" : ProgressReader.look(activity.newest());
    }
}
