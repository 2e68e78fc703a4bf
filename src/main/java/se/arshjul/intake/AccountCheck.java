package se.arshjul.intake;

import java.util.ArrayList;
import java.util.List;
import se.arshjul.steering.AccountRange;

/** An account belongs to one row of the statement: ranges are numbers in order, do not overlap, and lead to rows of figures. */
final class AccountCheck implements Check {

    @Override
    public void look(Draft draft, Faults faults) {
        if (draft.brings(Catalogue.ACCOUNT_RANGES)) {
            var all = new ArrayList<>(draft.after(Catalogue.ACCOUNT_RANGES, "konto_från", "konto_till"));
            all.removeAll(StartingModel.leaving(draft));
            draft.readable(Catalogue.ACCOUNT_RANGES, "konto_från", "konto_till").forEach(range -> judge(range, all, draft, faults));
        }
    }

    private static void judge(Entry range, List<Entry> all, Draft draft, Faults faults) {
        String from = range.text("konto_från");
        String to = range.text("konto_till");
        if (!from.matches("[0-9]{1,12}") || !to.matches("[0-9]{1,12}") || shortest(from, to).compareTo(shortest(to, from)) > 0) {
            faults.add(range.fault("konto_till", "intake.fault.accountRange"));
            return;
        }
        var here = new AccountRange(from);
        here.reach(to, range.text("post"));
        all.stream().filter(other -> !other.key().equals(range.key()))
                .filter(other -> here.overlaps(other.text("konto_från"), other.text("konto_till"))).findFirst()
                .ifPresent(other -> faults.add(range.fault("konto_från", "intake.fault.accountOverlap",
                        other.text("konto_från"), other.text("konto_till"))));
        draft.find(Catalogue.STATEMENT_ROWS, range.text("post")).filter(row -> "SUMMA".equals(row.text("slag")))
                .ifPresent(row -> faults.add(range.fault("post", "intake.fault.sumRow", row.text("namn"))));
    }

    private static String shortest(String account, String other) {
        return account.substring(0, Math.min(account.length(), other.length()));
    }
}
