package se.arshjul.steering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Accounts of the ledger that belong to one row of the statement. The ends are whole account numbers or how they begin:
 * from 3 to 3 is every account that begins with 3, from 50 to 56 those that begin with 50 up to 56.
 */
@Entity
@Table(name = "account_range")
public class AccountRange {

    @Id @Column(name = "account_from") private String accountFrom;
    @Column(name = "account_to") private String accountTo;
    @Column(name = "row_code") private String rowCode;

    protected AccountRange() {}

    public AccountRange(String from) {
        this.accountFrom = from;
    }

    public void reach(String newTo, String newRowCode) {
        accountTo = newTo;
        rowCode = newRowCode;
    }

    public boolean holds(String account) {
        return begin(account, accountFrom).compareTo(accountFrom) >= 0 && begin(account, accountTo).compareTo(accountTo) <= 0;
    }

    /** True when some account would belong to both. */
    public boolean overlaps(String otherFrom, String otherTo) {
        return holds(otherFrom) || holds(otherTo) || begin(accountFrom, otherFrom).compareTo(otherFrom) >= 0
                && begin(accountFrom, otherTo).compareTo(otherTo) <= 0;
    }

    private static String begin(String account, String end) {
        return account.substring(0, Math.min(account.length(), end.length()));
    }

    public String from() {
        return accountFrom;
    }

    public String to() {
        return accountTo;
    }

    public String rowCode() {
        return rowCode;
    }
}
