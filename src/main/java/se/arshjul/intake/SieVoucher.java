package se.arshjul.intake;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.arshjul.intake.SieFile.Amount;

/** One voucher of a SIE file while it is read: its postings add to nothing. */
final class SieVoucher {

    private final int line;
    private final String name;
    private final YearMonth month;
    private final List<Amount> amounts = new ArrayList<>();

    SieVoucher(int line, String name, YearMonth month) {
        this.line = line;
        this.name = name;
        this.month = month;
    }

    void add(Amount amount) {
        amounts.add(amount);
    }

    void requireBalanced() {
        var sum = amounts.stream().map(Amount::kr).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() != 0) {
            throw new Unfit("intake.sie.unbalanced", name.strip(), sum.toPlainString());
        }
    }

    int line() {
        return line;
    }

    YearMonth month() {
        return month;
    }

    List<Amount> amounts() {
        return amounts;
    }
}
