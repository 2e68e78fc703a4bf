package se.arshjul.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A small department's reviewed money for tests of other rooms: one division with two units, whose figures do not quite add up. */
public final class Reviewed {

    public static final long DIVISION = 2;

    private Reviewed() {}

    public static ReviewedMoney smallYear(Map<Long, String> told) {
        return reviewed(small(), told);
    }

    private static Books small() {
        return Books.smallLine()
                .figures("V", "UTFALL", "2018", "INTAKTER=-900", "PERSONALKOSTNADER=7900")
                .figures("V", "UTFALL", "2019", "INTAKTER=-1100", "PERSONALKOSTNADER=8200")
                .figures("V", "BUDGET", "2019", "INTAKTER=-1050", "PERSONALKOSTNADER=8100")
                .figures("N", "UTFALL", "2019", "PERSONALKOSTNADER=5000").figures("N", "BUDGET", "2019", "PERSONALKOSTNADER=5100")
                .figures("S", "UTFALL", "2019", "PERSONALKOSTNADER=3000").figures("S", "BUDGET", "2019", "PERSONALKOSTNADER=2900");
    }

    /** With an investment whose printed sum is wrong. */
    public static ReviewedMoney withInvestments() {
        return reviewed(small().investments("I_BYGG;Byggnader;KOSTNAD;", "I_INV;Inventarier;KOSTNAD;", "I_SUM;Summa investeringar;SUMMA;I_BYGG,I_INV")
                .figures("V", "UTFALL", "2019", "I_BYGG=400", "I_INV=30").figures("V", "BUDGET", "2019", "I_BYGG=500", "I_INV=40")
                .printed("V", "BUDGET", "2019", "I_SUM=640"), Map.of());
    }

    private static ReviewedMoney reviewed(Books books, Map<Long, String> told) {
        var both = books.both("2019", false);
        var statements = both.operations();
        var variances = new UnitVariances(statements, told.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                unit -> new UnitVariances.Told(new BigDecimal(unit.getValue()), "Vakanser"))));
        return new ReviewedMoney(both, variances, new NumberReview(statements, variances, Map.of(), Map.of()), Map.of());
    }

    /** The same with everything that was found explained. */
    public static ReviewedMoney explained(ReviewedMoney money, long place) {
        Map<String, FindingNote> notes = money.findings(place).stream().collect(Collectors.toMap(Finding::code, finding -> {
            var note = new FindingNote(null, "2019", finding.code());
            note.explain("En gemensam post.", finding.valuePrint(), 0);
            return note;
        }));
        return new ReviewedMoney(new StatementReader.Both(money.statements(), money.investments()), money.variances(),
                new NumberReview(money.statements(), money.variances(), Map.of(), Map.of()), Map.of(place, notes));
    }

    public static ReviewedMoney mellerud() {
        var books = Books.mellerud();
        var both = books.both("2019", false);
        var statements = both.operations();
        var variances = new UnitVariances(statements, Books.lines("enhetsavvikelser.csv").stream().collect(Collectors.toMap(
                row -> books.id(row.get("organisation")),
                row -> new UnitVariances.Told(new BigDecimal(row.get("avvikelse_tkr")), row.get("kommentar")))));
        return new ReviewedMoney(both, variances, new NumberReview(statements, variances, Map.of(), Map.of()), Map.of());
    }

    public static long id(ReviewedMoney money, String code) {
        return money.statements().places().stream().filter(place -> place.code().equals(code)).findFirst().orElseThrow().id();
    }

}
