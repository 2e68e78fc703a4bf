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
        var books = Books.smallLine()
                .figures("V", "UTFALL", "2018", "INTAKTER=-900", "PERSONALKOSTNADER=7900")
                .figures("V", "UTFALL", "2019", "INTAKTER=-1100", "PERSONALKOSTNADER=8200")
                .figures("V", "BUDGET", "2019", "INTAKTER=-1050", "PERSONALKOSTNADER=8100")
                .figures("N", "UTFALL", "2019", "PERSONALKOSTNADER=5000").figures("N", "BUDGET", "2019", "PERSONALKOSTNADER=5100")
                .figures("S", "UTFALL", "2019", "PERSONALKOSTNADER=3000").figures("S", "BUDGET", "2019", "PERSONALKOSTNADER=2900");
        var statements = books.statements("2019", false);
        var variances = new UnitVariances(statements, told.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                unit -> new UnitVariances.Told(new BigDecimal(unit.getValue()), "Vakanser"))));
        return new ReviewedMoney(statements, variances, new NumberReview(statements, variances, Map.of(), Map.of()), Map.of());
    }

    /** The same with everything that was found explained. */
    public static ReviewedMoney explained(ReviewedMoney money, long place) {
        Map<String, FindingNote> notes = money.findings(place).stream().collect(Collectors.toMap(Finding::code, finding -> {
            var note = new FindingNote(null, "2019", finding.code());
            note.explain("En gemensam post.", finding.valuePrint());
            return note;
        }));
        return new ReviewedMoney(money.statements(), money.variances(),
                new NumberReview(money.statements(), money.variances(), Map.of(), Map.of()), Map.of(place, notes));
    }

    public static Statements none() {
        return Books.smallLine().statements("2019", false);
    }

    public static ReviewedMoney mellerud() {
        var books = Books.mellerud();
        var statements = books.statements("2019", false);
        var variances = new UnitVariances(statements, Books.lines("enhetsavvikelser.csv").stream().collect(Collectors.toMap(
                row -> books.id(row.get("organisation")),
                row -> new UnitVariances.Told(new BigDecimal(row.get("avvikelse_tkr")), row.get("kommentar")))));
        return new ReviewedMoney(statements, variances, new NumberReview(statements, variances, Map.of(), Map.of()), Map.of());
    }

    public static long id(ReviewedMoney money, String code) {
        return money.statements().places().stream().filter(place -> place.code().equals(code)).findFirst().orElseThrow().id();
    }

}
