package se.arshjul.money.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import se.arshjul.kernel.Period;
import se.arshjul.money.Overview;
import se.arshjul.money.OverviewPage;
import se.arshjul.money.OverviewReader;
import se.arshjul.money.PlaceChoice;
import se.arshjul.money.StatementColumn;
import se.arshjul.money.StatementLayout;
import se.arshjul.organisation.Actor;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.web.Formats;
import se.arshjul.web.Preferences;

/** Holds what the page {@code money/overview.xhtml} shows: the money of one place over one period. */
@Named("moneyOverview")
@RequestScoped
public class OverviewBean {

    @Inject OverviewReader reader;
    @Inject Preferences preferences;
    @Inject Actor actor;
    @Inject Access access;
    private Long place;
    private String period;
    private String row;
    private OverviewPage page;

    public void load() {
        page = reader.page(place, period, row, actor);
        place = page.place();
        period = page.period() == null ? period : page.period().code();
    }

    public String heading(StatementColumn column) {
        return column.heading(preferences.getLocale());
    }

    /** An amount as the municipality prints it. */
    public String shown(BigDecimal amount) {
        return page.overview().statement().style().shown(amount);
    }

    /** The names of some rows, in their order. */
    public String names(List<StatementLayout.Line> lines) {
        return lines.stream().map(StatementLayout.Line::name).collect(Collectors.joining(", "));
    }

    /** A told amount with the digits that it was told with. */
    public String exact(BigDecimal amount) {
        return amount == null ? "" : Formats.decimal(amount, Math.max(0, amount.stripTrailingZeros().scale()));
    }

    public String getUnit() {
        return page.overview().statement().style().unit().word();
    }

    /** Whether the way to the ledger's files is shown. */
    public boolean isMayImport() {
        return access.permits(actor, Action.IMPORT_FIGURES, null);
    }

    public List<Period> getPeriods() {
        return page.periods();
    }

    public List<PlaceChoice> getPlaces() {
        return page.places();
    }

    public Overview getOverview() {
        return page.overview();
    }

    public Long getPlace() {
        return place;
    }

    public void setPlace(Long place) {
        this.place = place;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getRow() {
        return row;
    }

    public void setRow(String row) {
        this.row = row;
    }
}
