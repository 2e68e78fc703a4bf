package se.arshjul.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * A round planned backwards from the day the committee meets: each day by which something is to be done. The department is
 * named only to those who have rounds in several.
 */
public record YearRound(long id, String name, String department, List<Mark> marks) {

    /**
     * One day of the round; the step names its text, as {@code units}, mine is a day of the reader's own, and done says that the
     * reader's own part of it is handed over.
     */
    public record Mark(String step, LocalDate day, boolean mine, boolean done) {

        /** A day that nothing of the reader's own is handed over for. */
        public Mark(String step, LocalDate day, boolean mine) {
            this(step, day, mine, false);
        }

        /** True for a day by which something is still to be done by the reader. */
        public boolean isAwaited() {
            return mine && !done;
        }
    }

    /** A round to open later, told in a line. */
    public record Opening(LocalDate day, String name) implements Comparable<Opening> {

        @Override
        public int compareTo(Opening other) {
            return Comparator.comparing(Opening::day).thenComparing(Opening::name).compare(this, other);
        }
    }

    private static final int NEAR = 90;

    public YearRound {
        marks = marks.stream().sorted(Comparator.comparing(Mark::day)).toList();
    }

    /** The reader's own next day that has not passed and for which something is still to be done; null where there is none. */
    public Mark next(LocalDate today) {
        return marks.stream().filter(mark -> mark.isAwaited() && !mark.day().isBefore(today)).findFirst().orElse(null);
    }

    /** True where all that the round asks of the reader is handed over. */
    public boolean isDone() {
        return marks.stream().anyMatch(Mark::done) && marks.stream().noneMatch(Mark::isAwaited);
    }

    /** How many days there are from one's own day to the day the papers leave for the committee; null where there is nothing between. */
    public Long slack(Mark mark) {
        return marks.stream().filter(one -> one.step().equals("papers") && one.day().isAfter(mark.day())).findFirst()
                .map(papers -> ChronoUnit.DAYS.between(mark.day(), papers.day())).orElse(null);
    }

    public LocalDate opensOn() {
        return marks.get(0).day();
    }

    public LocalDate lastDay() {
        return marks.get(marks.size() - 1).day();
    }

    public Opening opening() {
        return new Opening(opensOn(), name);
    }

    /** True for a round under way or soon to open; the others are told in a line. */
    public boolean isNear(LocalDate today) {
        return opensOn().isBefore(today.plusDays(NEAR));
    }

    /** True for a round to open later, but within a year. */
    public boolean isLater(LocalDate today) {
        return !isNear(today) && opensOn().isBefore(today.plusYears(1));
    }
}
