package se.arshjul.money.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.web.MaterialForm;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.money.MoneySheets;
import se.arshjul.money.ReportService;
import se.arshjul.money.Reported.GrantField;
import se.arshjul.organisation.Actor;
import se.arshjul.security.CurrentActor;
import se.arshjul.steering.SectionKind;

/** The government grants of a place, a row each; there is always an empty row at the end. */
@Named
@ViewScoped
public class GrantsForm implements MaterialForm, Serializable {

    @Inject MoneySheets sheets;
    @Inject ReportService reports;
    @Inject CurrentActor current;
    private ContributionView.Head head;
    private List<GrantForm> rows = List.of();

    @Override
    public SectionKind kind() {
        return SectionKind.STATSBIDRAG;
    }

    @Override
    public void load(ContributionView view, Actor actor) {
        head = view.head();
        show(actor);
    }

    private void show(Actor actor) {
        rows = new ArrayList<>(sheets.sheet(head, actor).told().grants().stream().map(GrantForm::new).toList());
        int next = rows.stream().mapToInt(GrantForm::getOrdinal).max().orElse(0) + 1;
        rows.add(new GrantForm(next, "", "", 0));
    }

    @Override
    public void save(Actor actor) {
        for (GrantForm row : rows) {
            if (blank(row.getName()) && !blank(row.getAmount())) {
                throw new RuleBrokenException("money.grantName", row.getAmount());
            }
            keep(row, GrantField.NAME, row.getName(), actor);
            keep(row, GrantField.AMOUNT, row.getAmount(), actor);
        }
    }

    private void keep(GrantForm row, GrantField field, String value, Actor actor) {
        row.setSeenVersion(reports.saveGrant(head.place().id(), head.period(), row.getOrdinal(), field, value,
                row.getSeenVersion(), actor).version());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** Keeps what is typed and gives another empty row. */
    public void addRow() {
        save(current.actor());
        show(current.actor());
    }

    public List<GrantForm> getRows() {
        return rows;
    }
}
