package se.arshjul.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The one table that a run prints: a job a line, a column for each number of open tasks, the goal and whether it is met. */
final class Table {
    private static final String LINE = "%-66s %-8s %s  %-18s %s%n";
    private final List<Integer> levels;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private int level;

    Table(List<Integer> levels) {
        this.levels = levels;
    }

    /** One job's figures. */
    private record Line(String unit, Goal goal, double[] values) {

        String met() {
            return IntStream.range(0, values.length).filter(goal::isAsked).filter(i -> !Double.isNaN(values[i]))
                    .mapToObj(i -> goal.isMet(i, values[i]) ? "yes" : "NO").collect(Collectors.joining(" / "));
        }
    }

    /** What is put in from now on belongs to the column of this many open tasks. */
    void at(int openTasks) {
        level = levels.indexOf(openTasks);
    }

    void put(String job, String unit, double value) {
        put(job, unit, value, Goal.NONE);
    }

    void put(String job, String unit, double value, Goal goal) {
        lines.computeIfAbsent(job, name -> {
            var values = new double[levels.size()];
            Arrays.fill(values, Double.NaN);
            return new Line(unit, goal, values);
        }).values()[level] = value;
    }

    /** Says how much of another's time or throughput in the same run a job takes or reaches. */
    void ratio(String job, String of, Goal goal) {
        double share = lines.get(job).values()[level] / lines.get(of).values()[level];
        put("  " + job.strip() + ", against the same of " + of.strip(), "×", share, goal);
    }

    /** Says how much more a job takes with the most tasks than with the fewest. */
    void growth(String job, double most) {
        var values = lines.get(job).values();
        level = levels.size() - 1;
        put("  growth: " + job, "×", values[level] / values[0], Goal.atMost(Double.NaN, Double.NaN, most));
    }

    @Override
    public String toString() {
        var text = new StringBuilder(String.format(Locale.ROOT, LINE, "open tasks", "unit",
                levels.stream().map(tasks -> String.format(Locale.ROOT, "%10d", tasks)).collect(Collectors.joining()),
                "goal", "met"));
        lines.forEach((job, line) -> text.append(String.format(Locale.ROOT, LINE, job, line.unit(),
                Arrays.stream(line.values()).mapToObj(value -> String.format("%10s", number(value)))
                        .collect(Collectors.joining()), line.goal(), line.met())));
        return text.toString();
    }

    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
    }
}
