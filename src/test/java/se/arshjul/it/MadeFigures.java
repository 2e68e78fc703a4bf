package se.arshjul.it;

import java.util.ArrayList;
import java.util.List;

/** Figures that nobody has accounted for, as rows of the import format. */
final class MadeFigures {
    private static final List<String> DIVISIONS = List.of("ADM", "VSU", "HT", "SB", "PSO", "IFO", "ASI", "MAS");

    private MadeFigures() {
    }

    /** Budget and outcome of every division; one division's costs are so many per cent of its budget, the others keep theirs. */
    static String[] of(String division, String period, int percent) {
        var rows = new ArrayList<String>();
        String budget = period.length() == 4 ? "BUDGET" : "PERIODBUDGET";
        for (String place : DIVISIONS) {
            int share = place.equals(division) ? percent : 100;
            row(rows, place, period, budget, 100);
            row(rows, place, period, "UTFALL", share);
            if (period.length() > 4) {
                row(rows, place, period.substring(0, 4), "BUDGET", 300);
                row(rows, place, period, "PROGNOS", 3 * share);
            }
        }
        return rows.toArray(String[]::new);
    }

    private static void row(List<String> rows, String place, String period, String kind, int share) {
        String start = place + ";" + period + ";" + kind + ";";
        rows.add(start + "INTAKTER;" + -50 * share / 10);
        rows.add(start + "PERSONALKOSTNADER;" + 600 * share / 10);
        rows.add(start + "LOPANDE_KOSTNADER;" + 200 * share / 10);
    }
}
