package se.arshjul.money.web;

import java.io.Serializable;
import se.arshjul.contribution.ContributionView.Head;
import se.arshjul.money.ReportService;
import se.arshjul.money.Reported;
import se.arshjul.money.Reported.VarianceField;
import se.arshjul.organisation.Actor;

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

    void save(Head head, ReportService reports, Actor actor) {
        keep(amount, VarianceField.AMOUNT, head, reports, actor);
        keep(cause, VarianceField.CAUSE, head, reports, actor);
    }

    private void keep(MoneyField field, VarianceField which, Head head, ReportService reports, Actor actor) {
        seenVersion = reports.saveVariance(head.place().id(), head.period(), which, field.getValue(), seenVersion, actor).version();
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
