package se.arshjul.intake;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a SIE file tells of the year: balances of months and years, budgets, postings; in kronor, revenue with a minus. */
record SieFile(List<Amount> amounts, Map<Integer, Integer> years, Set<String> balanceAccounts) {

    /** What an amount is. */
    enum Kind { RES, PSALDO, PBUDGET, TRANS }

    /** One amount of an account; the month is null for a whole year's balance, whose year the number of the year tells. */
    record Amount(Kind kind, int line, Integer year, YearMonth month, String account, Map<String, String> objects, BigDecimal kr) {

        boolean within(java.time.LocalDate from, java.time.LocalDate to) {
            return month != null && !month.atDay(1).isBefore(from) && !month.atEndOfMonth().isAfter(to);
        }
    }

    boolean has(Kind kind) {
        return amounts.stream().anyMatch(amount -> amount.kind() == kind);
    }

    /** Assets and liabilities, by what the file says of the account, else by its class. */
    boolean isOfTheBalanceSheet(String account) {
        return balanceAccounts.contains(account);
    }
}
