package se.arshjul.followup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjul.document.Block.Cell;
import se.arshjul.document.Block.Row;
import se.arshjul.document.Block.Style;
import se.arshjul.document.Block;
import se.arshjul.document.DocumentWords;
import se.arshjul.goal.AssessmentBook;
import se.arshjul.goal.Finding;
import se.arshjul.goal.GoalAtPlace;
import se.arshjul.goal.StandingAssessment;
import se.arshjul.goal.StatusWords;
import se.arshjul.kernel.Period;

/**
 * The goals of a report's section as they are printed: each goal with those under it, their status and indicators; then the
 * comments of the year, dated and signed with a role.
 */
final class GoalTable {

    private final Period period;
    private final AssessmentBook book;
    private final StatusWords words;
    private final Map<GoalAtPlace, List<String>> indicators;

    GoalTable(Period period, AssessmentBook book, StatusWords words, Map<GoalAtPlace, List<String>> indicators) {
        this.period = period;
        this.book = book;
        this.words = words;
        this.indicators = indicators;
    }

    /** What the section holds; nothing where no goal is to be shown. */
    List<Block> blocks(List<AssessedGoal> goals) {
        var shown = goals.stream().filter(goal -> goal.isAssessed() || standing(goal) != null).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>(List.of(table(inChain(shown))));
        var comments = comments(inChain(shown));
        if (!comments.isEmpty()) {
            blocks.add(Block.table(word("comments"), List.of(word("goal"), word("written"), word("level"), word("comment")),
                    comments, null));
        }
        return blocks;
    }

    /** Each goal before those that stand under it. */
    private static List<AssessedGoal> inChain(List<AssessedGoal> goals) {
        var ids = goals.stream().map(goal -> goal.where().goalId()).collect(Collectors.toSet());
        var placed = new ArrayList<AssessedGoal>();
        goals.stream().filter(goal -> goal.above() == null || !ids.contains(goal.above()))
                .forEach(top -> place(top, goals, placed, new HashSet<>()));
        return placed;
    }

    private static void place(AssessedGoal goal, List<AssessedGoal> all, List<AssessedGoal> placed, Set<Long> seen) {
        if (seen.add(goal.where().goalId())) {
            placed.add(goal);
            all.stream().filter(one -> Objects.equals(one.above(), goal.where().goalId()))
                    .forEach(one -> place(one, all, placed, seen));
        }
    }

    private Block table(List<AssessedGoal> goals) {
        var columns = new ArrayList<>(List.of(word("goal"), word("level")));
        boolean trend = goals.stream().map(this::standing).anyMatch(one -> one != null && one.trend() != null);
        boolean forecast = goals.stream().map(this::standing).anyMatch(one -> one != null && one.forecast() != null);
        boolean measured = goals.stream().anyMatch(goal -> indicators.containsKey(goal.where()));
        Stream.of(trend ? "trend" : "", forecast ? "forecast" : "", measured ? "indicators" : "").filter(name -> !name.isEmpty())
                .forEach(name -> columns.add(word(name)));
        var above = goals.stream().map(AssessedGoal::above).filter(Objects::nonNull).collect(Collectors.toSet());
        return Block.table(word("caption"), columns, goals.stream().map(goal -> {
            var cells = new ArrayList<>(List.of(Cell.text(goal.level() + ": " + goal.wording()), level(standing(goal))));
            if (trend) {
                cells.add(status(standing(goal) == null ? null : standing(goal).trend()));
            }
            if (forecast) {
                cells.add(status(standing(goal) == null ? null : standing(goal).forecast()));
            }
            if (measured) {
                cells.add(Cell.text(String.join("; ", indicators.getOrDefault(goal.where(), List.of()))));
            }
            return new Row(above.contains(goal.where().goalId()) ? Style.GROUP : Style.PLAIN, cells);
        }).toList(), null);
    }

    /** The word; of an earlier period with the period that it speaks of. */
    private Cell level(StandingAssessment standing) {
        if (standing == null) {
            return Cell.status(word("unassessed"), "idle");
        }
        var level = status(standing.level());
        return standing.period().to().isBefore(period.to())
                ? Cell.status(DocumentWords.of("followup.goals.earlier", level.text(), standing.period()), level.tone()) : level;
    }

    private Cell status(String code) {
        return words.find(code).map(word -> Cell.status(word.name(), word.look())).orElseGet(() -> Cell.status("", "idle"));
    }

    private List<Row> comments(List<AssessedGoal> goals) {
        return goals.stream().flatMap(goal -> book.commented(goal.where(), period).stream().map(one -> Row.of(
                Cell.text(goal.wording()), Cell.text(signed(one)), status(one.level()), Cell.prose(one.comment())))).toList();
    }

    static String signed(StandingAssessment one) {
        String role = one.author() == null || one.author().isBlank() ? "" : ", " + one.author();
        return DocumentWords.period(one.period()) + ", " + one.writtenOn() + role;
    }

    private StandingAssessment standing(AssessedGoal goal) {
        return book.standing(goal.where(), period).orElse(null);
    }

    private static String word(String name) {
        return DocumentWords.of("followup.goals." + name);
    }

    /** What is found by the indicators, in words. */
    static Map<GoalAtPlace, List<String>> indicators(Map<GoalAtPlace, List<Finding>> findings) {
        return findings.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().stream()
                .map(finding -> DocumentWords.of(finding.key(), finding.arguments().toArray())).toList()));
    }
}
