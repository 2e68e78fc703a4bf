package se.arshjul.money;

import java.math.BigDecimal;
import java.util.List;

/** Two amounts that should be the same: the one found, and the one that its terms give (money-6). */
public record Relation(Kind kind, BookPlace place, String row, String rowName, StatementColumn column, BigDecimal found,
        List<Term> terms, MoneyStyle style) {

    /** What is held against what. */
    public enum Kind { FIGURE, SUM, DEVIATION, PARTS, UNIT_VARIANCES, OWN_VARIANCE }

    /** The same, a rounding apart, or further apart than rounding explains. */
    public enum Verdict { EXACT, ROUNDING, BEYOND }

    /** One amount that is added, or taken away. */
    public record Term(String name, BigDecimal amount, boolean added) {

        public static Term plus(String name, BigDecimal amount) {
            return new Term(name, amount, true);
        }

        static Term minus(String name, BigDecimal amount) {
            return new Term(name, amount, false);
        }

        BigDecimal signed() {
            return added ? amount : amount.negate();
        }
    }

    public BigDecimal expected() {
        return terms.stream().map(Term::signed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal difference() {
        return found.subtract(expected());
    }

    public BigDecimal tolerance() {
        return Tolerance.of(terms.stream().map(Term::amount).toList(), style);
    }

    public Verdict verdict() {
        if (style.rounded(found).compareTo(style.rounded(expected())) == 0) {
            return Verdict.EXACT;
        }
        return Tolerance.holds(found, expected(), terms.stream().map(Term::amount).toList(), style)
                ? Verdict.ROUNDING : Verdict.BEYOND;
    }
}
