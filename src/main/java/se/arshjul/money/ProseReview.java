package se.arshjul.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.arshjul.money.StatementColumn.Content;

/** Holds the amounts of a place's texts against the tables that they speak of (money-9). */
final class ProseReview {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern FOLLOWS_BUDGET =
            Pattern.compile("(?i)(?<!\\p{L})(?:verksamheten|enheten|sektorn|vi|nämnden|förvaltningen) (?:följer|höll|håller|följde) (?:sin )?budget(?!\\p{L})");
    private static final BigDecimal MUCH = new BigDecimal("0.05");

    private final Statements statements;
    private final UnitVariances variances;
    private final BookPlace self;
    private final PlaceNames names;
    private final List<Finding> findings = new ArrayList<>();

    ProseReview(Statements statements, UnitVariances variances, PlaceNames names, BookPlace self) {
        this.statements = statements;
        this.variances = variances;
        this.self = self;
        this.names = names;
    }

    List<Finding> findings(List<Prose> texts) {
        for (Prose text : texts) {
            BookPlace spokenOf = self;
            for (String line : text.lines()) {
                if (Prose.isHeading(line)) {
                    spokenOf = names.ofHeading(line).orElse(null);
                } else {
                    review(text, line, spokenOf);
                }
            }
        }
        return findings;
    }

    private void review(Prose text, String line, BookPlace spokenOf) {
        for (ProseAmount amount : ProseAmount.in(line)) {
            if (YEAR.matcher(amount.before()).results().allMatch(year -> year.group().equals(String.valueOf(statements.period().year())))) {
                ProseClaim.of(amount, spokenOf, self, names, statements.layout()).ifPresent(claim -> judge(text, amount, claim));
            }
        }
        if (spokenOf != null && FOLLOWS_BUDGET.matcher(line).find()) {
            follows(text, spokenOf);
        }
    }

    private void judge(Prose text, ProseAmount amount, ProseClaim claim) {
        if (claim.kind() == ProseClaim.Kind.BUDGET) {
            budget(text, amount, claim);
        } else {
            deviation(claim).ifPresent(deviation -> deviates(text, amount, claim, deviation));
        }
    }

    private Optional<BigDecimal> deviation(ProseClaim claim) {
        var told = variances.told(claim.place().id());
        if (claim.kind() == ProseClaim.Kind.NAMED && told.isPresent()) {
            return told;
        }
        var row = statements.of(claim.place().id()).flatMap(its -> its.deviation().flatMap(at -> its.value(claim.line().code(), at)));
        boolean net = statements.layout().net().filter(claim.line()::equals).isPresent();
        return net ? row.or(() -> told) : row;
    }

    /** The words say surplus or deficit; where they do not, the amount's own sign does. */
    private void deviates(Prose text, ProseAmount amount, ProseClaim claim, BigDecimal deviation) {
        var style = statements.style();
        int claimed = claim.direction() != 0 ? claim.direction()
                : amount.sign() == 0 ? 0 : amount.sign() * (style.surplusIsPositive() ? 1 : -1);
        int after = ProseClaim.directionOf(amount.after());
        if (claim.kind() == ProseClaim.Kind.NAMED && after != 0 && claimed != 0 && after != claimed) {
            add(text, amount, claim, after > 0 ? "SIGN_SURPLUS" : "SIGN_DEFICIT", amount.written(), claim.place().name());
        } else if (!means(amount, deviation)) {
            add(text, amount, claim, "DIFFERS", amount.written(), subject(claim), written(deviation));
        } else if (claimed != 0 && deviation.signum() != 0 && style.surplus(deviation).signum() != claimed) {
            add(text, amount, claim, "WRONG_WAY", amount.written(), subject(claim), written(deviation));
        }
    }

    /** A budget is net; where the amount is that of the costs alone, it is told that it is gross. */
    private void budget(Prose text, ProseAmount amount, ProseClaim claim) {
        var statement = statements.of(claim.place().id());
        var net = statement.flatMap(its -> its.value(claim.line().code(), Content.BUDGET));
        var gross = statement.flatMap(its -> statements.layout().gross().flatMap(line -> its.value(line.code(), Content.BUDGET)));
        if (net.isEmpty() || means(amount, net.get())) {
            return;
        }
        if (gross.filter(costs -> means(amount, costs)).isPresent()) {
            add(text, amount, claim, "GROSS", amount.written(), claim.place().name(), written(gross.get()), written(net.get()));
        } else {
            add(text, amount, claim, "BUDGET", amount.written(), claim.place().name(), written(net.get()));
        }
    }

    private void follows(Prose text, BookPlace place) {
        var statement = statements.of(place.id());
        var deviation = statement.flatMap(UnitVariances::deviation);
        var volume = statement.flatMap(its -> statements.layout().gross().or(() -> statements.layout().net())
                .flatMap(line -> its.value(line.code(), Content.BUDGET)));
        if (deviation.isPresent() && volume.isPresent()
                && deviation.get().abs().compareTo(volume.get().abs().multiply(MUCH)) > 0) {
            findings.add(finding(text, place, "FOLLOWS", "", List.of(place.name(), written(deviation.get()))));
        }
    }

    private boolean means(ProseAmount amount, BigDecimal value) {
        var unit = statements.style().unit();
        return amount.means(unit.toKr(value), unit.toKr(statements.style().step()));
    }

    private String written(BigDecimal value) {
        return statements.style().shown(value) + "\u00a0" + statements.style().unit().word();
    }

    private static String subject(ProseClaim claim) {
        return claim.place().name() + ", " + claim.line().name();
    }

    private void add(Prose text, ProseAmount amount, ProseClaim claim, String what, String... arguments) {
        findings.add(finding(text, claim.place(), what, claim.line().name(), List.of(arguments)));
    }

    private Finding finding(Prose text, BookPlace spokenOf, String what, String row, List<String> arguments) {
        return new Finding(Finding.Severity.REMARK, "TEXT:" + text.section() + ":" + what + ":" + spokenOf.code() + ":" + arguments.get(0),
                self.id(), self.name(), Finding.Table.TEXT, row, text.section(), "money.finding.TEXT." + what, arguments,
                Optional.empty(), statements.style(), Optional.empty());
    }
}
