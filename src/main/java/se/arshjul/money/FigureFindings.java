package se.arshjul.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.arshjul.money.Finding.Severity;
import se.arshjul.steering.StatementRow;

/** What a statement's own figures show without any printed sum: gaps, and amounts whose sign is not the model's. */
final class FigureFindings {

    private static final BigDecimal ALIKE = new BigDecimal("3");
    private final Statement statement;
    private final Finding.Table table;

    FigureFindings(Statement statement, Finding.Table table) {
        this.statement = statement;
        this.table = table;
    }

    List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        statement.gaps().forEach(gap -> findings.add(finding(Severity.REMARK, "GAP", gap.row(), gap.column(), Optional.empty(),
                name(gap.row()), gap.column().heading(), String.join(", ", gap.places()))));
        for (var line : statement.layout().lines()) {
            for (int at = 0; at < statement.columns().size(); at++) {
                if (!line.isSum() && !statement.columns().get(at).content().isDeviation()) {
                    missing(line, at).ifPresent(findings::add);
                    sign(line, at).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** A row that is told in other columns but not here, where others are. */
    private Optional<Finding> missing(StatementLayout.Line line, int at) {
        var column = statement.columns().get(at);
        boolean hole = statement.cell(line.code(), at).isMissing() && statement.has(line.code())
                && statement.layout().lines().stream().anyMatch(other -> !statement.cell(other.code(), at).isMissing())
                && statement.gaps().stream().noneMatch(gap -> gap.row().equals(line.code()) && gap.column().equals(column));
        return hole ? Optional.of(finding(Severity.REMARK, "MISSING", line.code(), column, Optional.empty(), line.name(),
                column.heading())) : Optional.empty();
    }

    /** The contrary sign may be right, as for a reversed cost; beside like amounts with the model's sign it is an error. */
    private Optional<Finding> sign(StatementLayout.Line line, int at) {
        BigDecimal amount = statement.cell(line.code(), at).value();
        if (amount == null || amount.signum() == 0 || amount.signum() == expected(line)) {
            return Optional.empty();
        }
        long alike = IntStream.range(0, statement.columns().size()).filter(other -> other != at)
                .filter(other -> !statement.columns().get(other).content().isDeviation())
                .mapToObj(other -> statement.cell(line.code(), other).value())
                .filter(other -> other != null && other.signum() == expected(line) && isLike(amount, other)).count();
        var column = statement.columns().get(at);
        var cause = new LikelyCause(LikelyCause.Kind.SIGN, line.name(), amount, amount.negate());
        return Optional.of(finding(alike > 1 ? Severity.ERROR : Severity.REMARK,
                line.kind() == StatementRow.Kind.INTAKT ? "SIGN_INCOME" : "SIGN_COST", line.code(), column,
                alike > 1 ? Optional.of(cause) : Optional.empty(), line.name(), column.heading(), statement.style().shown(amount),
                expected(line) < 0 ? "\u2212" : "+"));
    }

    private int expected(StatementLayout.Line line) {
        boolean incomeNegative = statement.style().sign() == MoneyStyle.Sign.INTAKT_NEGATIV;
        return (line.kind() == StatementRow.Kind.INTAKT) == incomeNegative ? -1 : 1;
    }

    private static boolean isLike(BigDecimal one, BigDecimal other) {
        return one.abs().compareTo(other.abs().multiply(ALIKE)) <= 0 && other.abs().compareTo(one.abs().multiply(ALIKE)) <= 0;
    }

    private String name(String row) {
        return statement.layout().find(row).map(StatementLayout.Line::name).orElse(row);
    }

    private Finding finding(Severity severity, String what, String row, StatementColumn column, Optional<LikelyCause> cause,
            String... arguments) {
        return new Finding(severity, what + ":" + row + ":" + column.content() + ":" + column.period(), statement.place().id(),
                statement.place().name(), table, name(row), column.heading(), "money.finding." + what,
                List.of(arguments), cause, statement.style(), Optional.empty());
    }
}
