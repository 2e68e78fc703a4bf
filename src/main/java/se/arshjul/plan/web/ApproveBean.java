package se.arshjul.plan.web;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.arshjul.audit.CommandKey;
import se.arshjul.plan.ApprovalReader;
import se.arshjul.plan.ApprovalService;
import se.arshjul.plan.ContributionDraft;
import se.arshjul.plan.ContributionView;
import se.arshjul.plan.DivisionPart;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;

/** Holds what the page {@code plan/approve.xhtml} edits: the director's own texts, and what to return and why. */
@Named
@ViewScoped
public class ApproveBean implements Serializable {

    @Inject ApprovalReader reader;
    @Inject ApprovalService approvals;
    @Inject CurrentActor current;
    @Inject se.arshjul.web.CommandKey commandKey;
    @Inject Notices notices;
    private long id;
    private ContributionView whole;
    private List<SectionForm> sections;
    private List<DivisionPart> divisions;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private final Map<Long, String> reasons = new HashMap<>();

    public void load() {
        whole = reader.whole(id, current.actor());
        sections = whole.sections().stream().filter(ContributionView.SectionView::text).map(SectionForm::new).toList();
        divisions = reader.divisions(whole.head().id());
    }

    public String approve() {
        var draft = new ContributionDraft(sections.stream().map(SectionForm::toDraft).toList(), null, null);
        approvals.approve(id, draft, new CommandKey(commandKey.getValue()), current.actor());
        notices.add("plan.approve.approved", whole.head().roundName());
        return "/worklist/tasks?faces-redirect=true";
    }

    public String giveBack() {
        var words = chosen.entrySet().stream().filter(choice -> Boolean.TRUE.equals(choice.getValue()))
                .collect(toMap(Map.Entry::getKey, choice -> Objects.toString(reasons.get(choice.getKey()), "")));
        approvals.returnDivisions(id, words, new CommandKey(commandKey.getValue()), current.actor());
        notices.add("plan.approve.returned");
        return "/worklist/tasks?faces-redirect=true";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ContributionView getWhole() {
        return whole;
    }

    public List<SectionForm> getSections() {
        return sections;
    }

    public List<DivisionPart> getDivisions() {
        return divisions;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public Map<Long, String> getReasons() {
        return reasons;
    }
}
