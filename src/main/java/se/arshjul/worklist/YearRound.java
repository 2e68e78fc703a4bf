package se.arshjul.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A round planned backwards from the day the committee meets: each day by which something is to be done. */
public record YearRound(long id, String name, List<Mark> marks) {

    /** One day of the round; the step names its text, as {@code units}, and mine is a day of the reader's own. */
    public record Mark(String step, LocalDate day, boolean mine) {}

    public YearRound {
        marks = List.copyOf(marks);
    }

    /** The reader's own next day that has not passed; empty where all of theirs have. */
    public Mark next(LocalDate today) {
        return marks.stream().filter(mark -> mark.mine() && !mark.day().isBefore(today)).findFirst().orElse(null);
    }

    /** How many days there are from one's own day to the day the papers leave for the committee. */
    public long slack(Mark mark) {
        return ChronoUnit.DAYS.between(mark.day(), marks.get(marks.size() - 1).day());
    }
}
