package se.arshjul.money.web;

import java.io.Serializable;
import java.util.List;
import se.arshjul.money.MoneyDraft.Several;
import se.arshjul.money.Reported;
import se.arshjul.money.Reported.VarianceField;

/** A unit's own deviation and its cause, as they are typed. */
public class VarianceFields implements Serializable {

    private final String computed;
    private final MoneyField amount;
    private final MoneyField cause;
    private int seenVersion;

    VarianceFields(Reported.Variance told) {
        computed = told.computed();
        amount = new MoneyField(VarianceField.AMOUNT.name(), "", told.amount(), 0);
        cause = new MoneyField(VarianceField.CAUSE.name(), "", told.cause(), 0);
        seenVersion = told.version();
    }

    Several toDraft() {
        return new Several(List.of(amount.toDraft(), cause.toDraft()), seenVersion);
    }

    /** What the statement gives; empty where it gives nothing. */
    public String getComputed() {
        return computed;
    }

    public MoneyField getAmount() {
        return amount;
    }

    public MoneyField getCause() {
        return cause;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }
}
