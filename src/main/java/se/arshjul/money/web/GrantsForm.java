package se.arshjul.money.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.arshjul.contribution.ContributionDraft;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.DraftService;
import se.arshjul.contribution.web.MaterialForm;
import se.arshjul.money.MoneyDraft;
import se.arshjul.money.MoneyDraft.Grant;
import se.arshjul.money.MoneySheets;
import se.arshjul.organisation.Actor;
import se.arshjul.security.CurrentActor;
import se.arshjul.money.GrantMaterial;
import se.arshjul.steering.SectionKind;

/** The government grants of a place, a row each; there is always an empty row at the end. */
@Named
@ViewScoped
public class GrantsForm implements MaterialForm, Serializable {

    @Inject MoneySheets sheets;
    @Inject DraftService drafts;
    @Inject CurrentActor current;
    private ContributionView.Head head;
    private List<GrantForm> rows = List.of();

    @Override
    public SectionKind kind() {
        return GrantMaterial.KIND;
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
    public String part() {
        return "/WEB-INF/parts/money/writeGrants.xhtml";
    }

    @Override
    public MoneyDraft toDraft() {
        var grants = rows.stream().map(row -> new Grant(row.getOrdinal(), row.getName(), row.getAmount(), row.getSeenVersion())).toList();
        return new MoneyDraft(head.place().id(), head.period(), List.of(), MoneyDraft.Several.NONE, MoneyDraft.Several.NONE, grants);
    }

    /** Keeps what is typed and gives another empty row. */
    public void addRow() {
        drafts.save(head.id(), ContributionDraft.of(toDraft()), current.actor());
        show(current.actor());
    }

    public List<GrantForm> getRows() {
        return rows;
    }
}
