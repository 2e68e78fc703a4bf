package se.arshjul.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import se.arshjul.kernel.Period;

/**
 * Figures are in the unit of the steering model: a column that is a thousand times the others of the same rows, in what
 * is brought or here already, stops the import and is told the unit it looks to be in (money-8).
 */
final class MoneyUnitCheck implements Check {

    private static final List<String> UNITS = List.of("kr", "tkr", "mkr");
    private static final String[] ALL = Catalogue.FIGURES.columns().stream().map(Column::name).toArray(String[]::new);
    private static final int FEWEST = 3;
    private static final double STEP = 3;
    private static final double SLACK = 0.7;
    private static final int MONTHS = 12;

    /** A brought figure and the same row's amount elsewhere. */
    private record Pair(Entry brought, Entry other, double magnitude) {}

    @Override
    public void look(Draft draft, Faults faults) {
        if (draft.brings(Catalogue.FIGURES)) {
            var byRow = new HashMap<String, List<Entry>>();
            draft.after(Catalogue.FIGURES, ALL).forEach(figure -> byRow.computeIfAbsent(rowOf(figure), row -> new ArrayList<>())
                    .add(figure));
            var columns = new LinkedHashMap<String, List<Pair>>();
            draft.brought(Catalogue.FIGURES).forEach(figure ->
                    pair(figure, byRow.getOrDefault(rowOf(figure), List.of()), draft)
                            .ifPresent(pair -> columns.computeIfAbsent(columnOf(figure), column -> new ArrayList<>()).add(pair)));
            String unit = draft.find(Catalogue.MONEY_RULES, "enhet").map(rule -> rule.text("värde")).orElse("tkr");
            columns.values().forEach(pairs -> judge(pairs, unit, faults));
        }
    }

    private static String rowOf(Entry figure) {
        return Entry.keyOf(figure.text("organisation"), figure.text("post"));
    }

    private static String columnOf(Entry figure) {
        return Entry.keyOf(figure.text("period"), figure.text("slag"));
    }

    /** Weighs a figure against the same one as it is here, else against the middle one of the row's others. */
    private static Optional<Pair> pair(Entry figure, List<Entry> row, Draft draft) {
        var here = draft.here(Catalogue.FIGURES, figure.key());
        var others = here.map(List::of).orElseGet(() -> row.stream()
                .filter(other -> !columnOf(other).equals(columnOf(figure))).toList());
        var pairs = others.stream().filter(other -> weighs(other) && weighs(figure))
                .map(other -> new Pair(figure, other, perYear(figure) - perYear(other)))
                .sorted(Comparator.comparingDouble(Pair::magnitude)).toList();
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs.get(pairs.size() / 2));
    }

    private static boolean weighs(Entry figure) {
        return figure.decimal("tkr") != null && figure.decimal("tkr").signum() != 0;
    }

    /** The power of ten of the amount, stretched to a whole year; a forecast is for the year whenever it was made. */
    private static double perYear(Entry figure) {
        double magnitude = Math.log10(figure.decimal("tkr").abs().round(new MathContext(6)).doubleValue());
        if (figure.text("slag").equals("PROGNOS")) {
            return magnitude;
        }
        var period = new Period(figure.text("period"));
        long months = ChronoUnit.MONTHS.between(period.from(), period.to().plusDays(1));
        return magnitude + Math.log10((double) MONTHS / months);
    }

    /** The whole column must be a thousand times off, or a million: one row alone may well have changed that much. */
    private static void judge(List<Pair> pairs, String unit, Faults faults) {
        for (int steps : List.of(1, 2, -1, -2)) {
            long off = pairs.stream().filter(pair -> Math.abs(pair.magnitude() - steps * STEP) < SLACK).count();
            int likely = UNITS.indexOf(unit) - steps;
            if (pairs.size() >= FEWEST && off * 4 >= pairs.size() * 3L && likely >= 0 && likely < UNITS.size()) {
                tell(pairs.get(0), UNITS.get(likely), unit, steps, faults);
                return;
            }
        }
    }

    private static void tell(Pair pair, String likely, String unit, int steps, Faults faults) {
        String times = BigDecimal.ONE.scaleByPowerOfTen(3 * Math.abs(steps)).toPlainString();
        faults.add(pair.brought().fault("tkr", steps > 0 ? "intake.fault.unitTooLarge" : "intake.fault.unitTooSmall", times,
                pair.other().text("slag") + " " + pair.other().text("period") + ": " + pair.other().decimal("tkr").toPlainString(),
                likely, unit));
    }
}
