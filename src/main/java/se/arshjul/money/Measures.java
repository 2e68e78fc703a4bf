package se.arshjul.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Measures for a balanced budget as the number review sees them: amounts, told by the room that keeps them. */
public record Measures(List<Measure> measures) {

    /** What a measure gives. */
    public enum Effect { SAVING, INCOME, GRANT, NONE }

    /** One measure; amount and effect are null where they are not known. */
    public record Measure(int number, String text, BigDecimal amountKr, Effect effect) {}

    private static final Pattern OTHERS_PAY = Pattern.compile("finansier|bidrag|tillväxtverket|extern");

    /** What all together give, in kronor; empty while any amount is unknown (money-1). */
    public Optional<BigDecimal> sumKr() {
        return measures.isEmpty() || measures.stream().map(Measure::amountKr).anyMatch(Objects::isNull) ? Optional.empty()
                : Optional.of(measures.stream().map(Measure::amountKr).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    List<Finding> findings(BookPlace place, MoneyStyle style) {
        var findings = new ArrayList<Finding>();
        sumKr().ifPresent(sum -> findings.add(finding(Finding.Severity.INFORMATION, place, style, "SUM", "",
                MoneyStyle.written(sum))));
        for (Measure measure : measures) {
            String number = String.valueOf(measure.number());
            if (measure.amountKr() == null) {
                findings.add(finding(Finding.Severity.INFORMATION, place, style, "UNKNOWN", number, number, measure.text()));
            } else if (measure.amountKr().signum() == 0 || measure.effect() == Effect.NONE) {
                findings.add(finding(Finding.Severity.REMARK, place, style, "NO_EFFECT", number, number, measure.text()));
            } else if (isPaidByOthers(measure)) {
                findings.add(finding(Finding.Severity.REMARK, place, style, "GRANT", number, number, measure.text(),
                        MoneyStyle.written(measure.amountKr())));
            }
        }
        return findings;
    }

    private static boolean isPaidByOthers(Measure measure) {
        return measure.effect() == Effect.GRANT || measure.effect() == null
                && OTHERS_PAY.matcher(measure.text().toLowerCase(Locale.ROOT)).find();
    }

    private static Finding finding(Finding.Severity severity, BookPlace place, MoneyStyle style, String what, String number,
            String... arguments) {
        return new Finding(severity, "MEASURE:" + what + ":" + number, place.id(), place.name(), Finding.Table.MEASURES, number,
                "", "money.finding.MEASURE." + what, List.of(arguments), Optional.empty(), style, Optional.empty());
    }
}
