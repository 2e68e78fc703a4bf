package se.arshjul.money;

import java.text.MessageFormat;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.arshjul.kernel.Period;

/** One column of a statement: what it holds and of which period. */
public record StatementColumn(Content content, Period period) {

    /** What a column holds. */
    public enum Content {
        LAST_OUTCOME(FigureKind.UTFALL), OUTCOME(FigureKind.UTFALL), BUDGET(FigureKind.BUDGET),
        PERIOD_BUDGET(FigureKind.PERIODBUDGET), DEVIATION(null), FORECAST(FigureKind.PROGNOS), FORECAST_DEVIATION(null);

        private final FigureKind kind;

        Content(FigureKind kind) {
            this.kind = kind;
        }

        /** The kind of figures in it; null for a deviation, which is computed. */
        public FigureKind kind() {
            return kind;
        }

        public boolean isDeviation() {
            return kind == null;
        }

        PrintedKind printed() {
            return kind == null ? PrintedKind.AVVIKELSE : PrintedKind.valueOf(kind.name());
        }
    }

    /**
     * The columns of a report on the period (money-4): last year's outcome, outcome, budget, deviation. A part of a year has
     * its own budget where there is one; the deviation of a part without one is only that of the forecast. A deviation that
     * is measured on the forecast has the outcome in its place when the year has ended.
     */
    public static List<StatementColumn> of(Period period, boolean forecast, boolean periodBudget, MoneyStyle style) {
        var year = Period.ofYear(period.year());
        boolean whole = period.equals(year);
        boolean onForecast = forecast && style.deviation() == MoneyStyle.Deviation.PROGNOS_MINUS_BUDGET;
        var columns = new ArrayList<StatementColumn>();
        columns.add(new StatementColumn(Content.LAST_OUTCOME, yearBefore(period)));
        columns.add(new StatementColumn(Content.OUTCOME, period));
        if (!whole && periodBudget) {
            columns.add(new StatementColumn(Content.PERIOD_BUDGET, period));
            addDeviation(columns, period, onForecast);
        }
        columns.add(new StatementColumn(Content.BUDGET, year));
        if (whole) {
            addDeviation(columns, period, onForecast);
        }
        if (forecast) {
            columns.add(new StatementColumn(Content.FORECAST, period));
            columns.add(new StatementColumn(Content.FORECAST_DEVIATION, period));
        }
        return List.copyOf(columns);
    }

    private static void addDeviation(List<StatementColumn> columns, Period period, boolean onForecast) {
        if (!onForecast) {
            columns.add(new StatementColumn(Content.DEVIATION, period));
        }
    }

    static Period yearBefore(Period period) {
        return new Period("%04d%s".formatted(period.year() - 1, period.code().substring(4)));
    }

    /** The column's heading in Swedish, as {@code Bokslut 2019} or {@code Utfall jan–apr 2020}. */
    public String heading() {
        return heading(Locale.forLanguageTag("sv"));
    }

    public String heading(Locale language) {
        boolean whole = period.code().length() == 4;
        String key = "money.column." + content + (whole ? ".year" : ".part");
        return new MessageFormat(ResourceBundle.getBundle("texts", language).getString(key), language)
                .format(new Object[] {stretch(language), String.valueOf(period.year())});
    }

    private String stretch(Locale language) {
        String to = period.to().getMonth().getDisplayName(TextStyle.SHORT, language).replace(".", "");
        String from = period.from().getMonth().getDisplayName(TextStyle.SHORT, language).replace(".", "");
        return (from.equals(to) ? to : from + "–" + to) + " " + period.year();
    }
}
