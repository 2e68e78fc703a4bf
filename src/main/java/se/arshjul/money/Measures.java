package se.arshjul.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Measures for a balanced budget of one year as the number review sees them: names and amounts, told by the room that keeps them. */
public record Measures(int year, List<Measure> measures) {

    /** What a measure gives. */
    public enum Effect { SAVING, INCOME, GRANT, NONE }

    /** One measure; amount and effect are null where they are not known. */
    public record Measure(String code, String text, BigDecimal amountKr, Effect effect) {}

    private static final Pattern OTHERS_PAY = Pattern.compile("finansier|bidrag|tillväxtverket|extern");

    /** What all together give, in kronor; empty while any amount is unknown (money-1). */
    public Optional<BigDecimal> sumKr() {
        return measures.isEmpty() || measures.stream().map(Measure::amountKr).anyMatch(Objects::isNull) ? Optional.empty()
                : Optional.of(measures.stream().map(Measure::amountKr).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    List<Finding> findings(BookPlace place, MoneyStyle style) {
        var findings = new ArrayList<Finding>();
        sumKr().ifPresent(sum -> findings.add(finding(Finding.Severity.INFORMATION, place, style, "SUM", "",
                String.valueOf(year), MoneyStyle.written(sum))));
        var unknown = measures.stream().filter(measure -> measure.amountKr() == null).map(measure -> "\u201d" + measure.text() + "\u201d").toList();
        if (!unknown.isEmpty()) {
            findings.add(finding(Finding.Severity.INFORMATION, place, style, "UNKNOWN", "", String.valueOf(year),
                    String.valueOf(unknown.size()), String.valueOf(measures.size()), String.join(", ", unknown)));
        }
        measures.stream().filter(measure -> measure.amountKr() != null).forEach(measure -> look(measure, place, style, findings));
        return findings;
    }

    private void look(Measure measure, BookPlace place, MoneyStyle style, List<Finding> findings) {
        if (measure.amountKr().signum() == 0 || measure.effect() == Effect.NONE) {
            findings.add(finding(Finding.Severity.REMARK, place, style, "NO_EFFECT", measure.code(), measure.text()));
        } else if (isPaidByOthers(measure)) {
            findings.add(finding(Finding.Severity.REMARK, place, style, "GRANT", measure.code(), measure.text(),
                    MoneyStyle.written(measure.amountKr())));
        }
    }

    private static boolean isPaidByOthers(Measure measure) {
        return measure.effect() == Effect.GRANT || measure.effect() == null
                && OTHERS_PAY.matcher(measure.text().toLowerCase(Locale.ROOT)).find();
    }

    private Finding finding(Finding.Severity severity, BookPlace place, MoneyStyle style, String what, String measure,
            String... arguments) {
        return new Finding(severity, "MEASURE:" + year + ":" + what + ":" + measure, place.id(), place.name(), Finding.Table.MEASURES, measure,
                "", "money.finding.MEASURE." + what, List.of(arguments), Optional.empty(), style, Optional.empty());
    }
}
