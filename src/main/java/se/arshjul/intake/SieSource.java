package se.arshjul.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.arshjul.intake.SieFile.Amount;
import se.arshjul.intake.SieFile.Kind;
import se.arshjul.money.FigureKind;
import se.arshjul.money.MoneyStyle;

/** A SIE 4 file as the figures of one period: months added up, accounts and objects turned into rows and places (intake-9). */
final class SieSource implements ImportSource {

    private static final List<String> COLUMNS = List.of("organisation", "period", "slag", "post", "tkr");
    private static final int DECEMBER = 12;

    private final String label;
    private final byte[] content;
    private final SieMapping mapping;
    private final Map<Key, Sum> sums = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    private record Key(String place, String period, FigureKind kind, String row) {}

    private record Sum(BigDecimal kr, int line) {}

    SieSource(String label, byte[] content, SieMapping mapping) {
        this.label = label;
        this.content = content;
        this.mapping = mapping;
    }

    @Override
    public List<Table> read(Limits limits, Faults faults) {
        try {
            var file = new SieReader(label, faults).read(SieText.of(label, content, limits));
            if (!faults.none()) {
                return List.of();
            }
            outcome(file, faults);
            budget(file, faults);
            if (sums.isEmpty() && faults.none()) {
                faults.add(Fault.ofFile(label, "intake.sie.nothing", mapping.period().code(), mapping.dimension()));
            }
            return sums.isEmpty() ? List.of() : List.of(table());
        } catch (RefusedException refused) {
            faults.add(refused.fault());
            return List.of();
        }
    }

    /** Months by their balances, by their postings where the file has no balances; a whole year also by its result. */
    private void outcome(SieFile file, Faults faults) {
        var kind = file.has(Kind.PSALDO) ? Kind.PSALDO : Kind.TRANS;
        var months = within(file, kind, mapping.period().from(), mapping.period().to());
        months.forEach(amount -> ofObject(amount, mapping.period().code(), FigureKind.UTFALL, file, faults));
        if (mapping.whole() == null) {
            return;
        }
        var year = file.amounts().stream().filter(amount -> amount.kind() == Kind.RES && isWholeYear()
                && Integer.valueOf(mapping.period().year()).equals(file.years().get(amount.year()))).toList();
        var wholes = !year.isEmpty() ? year : months.stream().filter(SieSource::isOfTheWhole).toList();
        wholes.forEach(amount -> add(mapping.whole(), amount, mapping.period().code(), FigureKind.UTFALL, file, faults));
    }

    /** The year's budget where the file has all of it, and that of the period where it is a part of the year. */
    private void budget(SieFile file, Faults faults) {
        if (!isWholeYear()) {
            bringBudget(within(file, Kind.PBUDGET, mapping.period().from(), mapping.period().to()), mapping.period().code(),
                    FigureKind.PERIODBUDGET, file, faults);
        }
        var year = se.arshjul.kernel.Period.ofYear(mapping.period().year());
        var months = within(file, Kind.PBUDGET, year.from(), year.to());
        if (months.stream().anyMatch(amount -> amount.month().getMonthValue() == DECEMBER)) {
            bringBudget(months, year.code(), FigureKind.BUDGET, file, faults);
        }
    }

    private void bringBudget(List<Amount> months, String period, FigureKind kind, SieFile file, Faults faults) {
        months.forEach(amount -> ofObject(amount, period, kind, file, faults));
        if (mapping.whole() != null) {
            months.stream().filter(SieSource::isOfTheWhole)
                    .forEach(amount -> add(mapping.whole(), amount, period, kind, file, faults));
        }
    }

    private static List<Amount> within(SieFile file, Kind kind, LocalDate from, LocalDate to) {
        return file.amounts().stream().filter(amount -> amount.kind() == kind && amount.within(from, to)).toList();
    }

    private boolean isWholeYear() {
        return mapping.period().code().length() == 4;
    }

    /** A month's balance without an object is of all of them; every posting is. */
    private static boolean isOfTheWhole(Amount amount) {
        return amount.kind() == Kind.TRANS || amount.objects().isEmpty();
    }

    private void ofObject(Amount amount, String period, FigureKind kind, SieFile file, Faults faults) {
        String place = amount.objects().get(mapping.dimension());
        if (place != null && !place.equals(mapping.whole())) {
            add(place, amount, period, kind, file, faults);
        }
    }

    private void add(String place, Amount amount, String period, FigureKind kind, SieFile file, Faults faults) {
        if (file.isOfTheBalanceSheet(amount.account())) {
            return;
        }
        var refusal = mapping.refusal(place);
        refusal.ifPresent(key -> once(amount, place, key, faults));
        Optional<String> row = mapping.row(amount.account());
        if (row.isEmpty()) {
            once(amount, amount.account(), "intake.sie.unmapped", faults);
        }
        if (refusal.isEmpty() && row.isPresent()) {
            sums.merge(new Key(place, period, kind, row.get()), new Sum(amount.kr(), amount.line()),
                    (one, other) -> new Sum(one.kr().add(other.kr()), Math.min(one.line(), other.line())));
        }
    }

    /** One place or account is told once, on its first line, however often it comes back. */
    private void once(Amount amount, String value, String key, Faults faults) {
        if (told.add(key + value)) {
            faults.add(Fault.ofCell(label, amount.line(), "#" + amount.kind(), value, key));
        }
    }

    private Table table() {
        return new Table("ekonomi", label, COLUMNS, sums.entrySet().stream().map(sum -> {
            var key = sum.getKey();
            return new Table.Row(sum.getValue().line(), List.of(key.place(), key.period(), key.kind().name(), key.row(),
                    amount(sum.getValue().kr())));
        }).toList());
    }

    /** From kronor to the model's unit, exactly; where the model writes revenue with a plus the sign is turned. */
    private String amount(BigDecimal kr) {
        var inUnit = mapping.style().unit().ofKr(kr);
        boolean turned = mapping.style().sign() == MoneyStyle.Sign.INTAKT_POSITIV;
        return (turned ? inUnit.negate() : inUnit).toPlainString();
    }
}
