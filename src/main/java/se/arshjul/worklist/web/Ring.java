package se.arshjul.worklist.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.arshjul.worklist.YearRound;

/** The year as a small ring: where a day stands on it, the twelve months, January at the top. */
@Named
@ApplicationScoped
public class Ring {

    private static final double OUTER = 42;
    private static final double LABELS = 29;
    private static final int MONTHS = 12;

    /** A point of the ring, with what is written there. */
    public record Point(String x, String y, String text, String kind) {}

    public List<Point> months() {
        return IntStream.range(0, MONTHS)
                .mapToObj(month -> point((month + 0.5) / MONTHS, LABELS, String.valueOf(month + 1), "month")).toList();
    }

    /** The days that are still to come within a year, the reader's own told from the others. */
    public List<Point> days(List<YearRound> rounds, LocalDate today) {
        return rounds.stream().flatMap(round -> round.marks().stream())
                .filter(mark -> !mark.day().isBefore(today) && mark.day().isBefore(today.plusYears(1)))
                .map(mark -> point(turn(mark.day()), OUTER, "", mark.isAwaited() ? "mine" : mark.step())).toList();
    }

    public Point now(LocalDate today) {
        return point(turn(today), OUTER, "", "now");
    }

    private static double turn(LocalDate day) {
        return (day.getDayOfYear() - 0.5) / day.lengthOfYear();
    }

    private static Point point(double turn, double radius, String text, String kind) {
        double angle = 2 * Math.PI * turn;
        return new Point(number(radius * Math.sin(angle)), number(-radius * Math.cos(angle)), text, kind);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
