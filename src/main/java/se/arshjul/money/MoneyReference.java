package se.arshjul.money;

import java.util.Optional;
import se.arshjul.kernel.Period;
import se.arshjul.money.StatementColumn.Content;

/**
 * Which amount a text takes in: of a place, in a period, of a kind, on a row, as {@code money/SOC/2019/UTFALL/RESULTAT}. The
 * period is that of the statement, so that a budget told in a tertial report is the one that stands beside its outcome.
 */
record MoneyReference(String nodeCode, Period period, Kind kind, String row) {

    static final String PREFIX = "money";
    private static final int PARTS = 5;

    /** The kinds of figures, and the deviation that a report speaks of. */
    enum Kind {
        UTFALL(Content.OUTCOME), BUDGET(Content.BUDGET), PERIODBUDGET(Content.PERIOD_BUDGET), PROGNOS(Content.FORECAST),
        AVVIKELSE(null);

        private final Content content;

        Kind(Content content) {
            this.content = content;
        }

        static Optional<Kind> of(String code) {
            for (Kind kind : values()) {
                if (kind.name().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /** Empty for a reference that means nothing. */
    static Optional<MoneyReference> of(String reference) {
        String[] parts = reference.split("/", -1);
        if (parts.length != PARTS || !parts[0].equals(PREFIX) || !Period.isPeriod(parts[2])) {
            return Optional.empty();
        }
        return Kind.of(parts[3]).map(kind -> new MoneyReference(parts[1], new Period(parts[2]), kind, parts[4]));
    }

    @Override
    public String toString() {
        return String.join("/", PREFIX, nodeCode, period.code(), kind.name(), row);
    }

    /** True where the amount is found among those of a statement with a forecast in it: a whole year's report has none. */
    boolean ofForecast() {
        return kind == Kind.PROGNOS || period.code().length() > 4;
    }

    /** The column of the statement that the amount stands in; empty where it has no such column. */
    Optional<Integer> column(Statement statement) {
        var content = kind == Kind.AVVIKELSE ? statement.deviation() : Optional.of(kind.content);
        return content.flatMap(statement::column);
    }
}
