package se.arshjul.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.arshjul.kernel.Period;
import se.arshjul.money.MoneyStyle;
import se.arshjul.organisation.Node;
import se.arshjul.steering.AccountRange;

/**
 * What the ledger's numbers mean here: accounts by the steering model's ranges, objects of the dimension of responsibility by
 * the codes of places. {@code whole} is the place that the whole file is of, null where only its objects are brought;
 * {@code own} are the places whose figures the sender may bring, null for all.
 */
record SieMapping(Period period, String whole, String dimension, List<AccountRange> ranges, MoneyStyle style,
        Map<String, Node> places, Set<String> own) {

    static final String DEFAULT_DIMENSION = "1";

    Optional<String> row(String account) {
        return ranges.stream().filter(range -> range.holds(account)).map(AccountRange::rowCode).findFirst();
    }

    /** Why figures cannot be brought to the place; empty where they can. */
    Optional<String> refusal(String code) {
        var node = places.get(code);
        if (node == null) {
            return Optional.of("intake.sie.unknownPlace");
        }
        if (!node.existsDuring(period.from(), period.to())) {
            return Optional.of("intake.sie.placeNotThere");
        }
        return own == null || own.contains(code) ? Optional.empty() : Optional.of("intake.sie.notYours");
    }
}
