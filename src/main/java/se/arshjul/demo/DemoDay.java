package se.arshjul.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import se.arshjul.cycle.RoundDates;

/** The demonstration's days, counted from the day it is set up: meetings and deadlines fall on the weekday that is nearest. */
record DemoDay(LocalDate today) {

    LocalDate weekday(int days) {
        return weekday(today.plusDays(days));
    }

    RoundDates round(int opens, int units, int divisions, int director) {
        var days = Arrays.stream(new int[] {opens, units, divisions, director}).mapToObj(this::weekday).toList();
        return new RoundDates(days.get(0), days.get(1), days.get(2), days.get(3));
    }

    int daysSince(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, today);
    }

    static LocalDate weekday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return day.minusDays(1);
        }
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
