package se.arshjul.money.web;

import java.io.Serializable;
import se.arshjul.money.Reported;

/** One grant as it is typed. */
public class GrantForm implements Serializable {

    private final int ordinal;
    private String name;
    private String amount;
    private int seenVersion;

    GrantForm(Reported.Grant grant) {
        this(grant.ordinal(), grant.name(), grant.amount(), grant.version());
    }

    GrantForm(int ordinal, String name, String amount, int seenVersion) {
        this.ordinal = ordinal;
        this.name = name;
        this.amount = amount;
        this.seenVersion = seenVersion;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }
}
