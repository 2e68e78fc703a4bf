package se.arshjul.contribution.web;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.arshjul.audit.CommandKey;
import se.arshjul.contribution.ApprovalReader;
import se.arshjul.contribution.ApprovalService;
import se.arshjul.contribution.Completeness.IncompleteException;
import se.arshjul.contribution.Completeness.Lack;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.DivisionPart;
import se.arshjul.contribution.EarlierText;
import se.arshjul.contribution.EarlierTexts;
import se.arshjul.contribution.RedoDay;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;

/** Holds what the page {@code contribution/approve.xhtml} edits: the director's own texts, and what to return and why. */
@Named
@ViewScoped
public class ApproveBean implements Serializable {

    @Inject ApprovalReader reader;
    @Inject ApprovalService approvals;
    @Inject EarlierTexts earlierTexts;
    @Inject CurrentActor current;
    @Inject se.arshjul.web.CommandKey commandKey;
    @Inject Notices notices;
    @Inject MaterialForms materials;
    @Inject Lacks lacks;
    @Inject RedoDay redoDay;
    private long id;
    private ContributionView whole;
    private ContributionForm form;
    private Map<String, List<EarlierText>> earlier = Map.of();
    private boolean toCommittee;
    private boolean stopped;
    private List<DivisionPart> divisions;
    private LocalDate redoBy;
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private final Map<Long, String> reasons = new HashMap<>();

    public void load() {
        whole = reader.whole(id, current.actor());
        toCommittee = reader.goesToCommittee(id);
        form = new ContributionForm(whole, materials);
        divisions = reader.divisions(whole.head().id());
        redoBy = proposedDay();
        if (whole.writable()) {
            earlier = earlierTexts.of(whole.head());
            materials.load(whole, current.actor());
        }
    }

    public String approve() {
        if (isReturning()) {
            throw new RuleBrokenException("contribution.approve.stillChosen");
        }
        try {
            approvals.approve(id, form.toDraft(materials.drafts(whole)), new CommandKey(commandKey.getValue()), current.actor());
        } catch (IncompleteException incomplete) {
            lacks.tell(incomplete, target -> materials.fieldOf(whole, target));
            stopped = incomplete.lacks().stream().allMatch(Lack::mayBeOverridden);
            return null;
        }
        notices.add(toCommittee ? "contribution.approve.approved" : "contribution.approve.published", whole.head().roundName());
        return "/worklist/tasks?faces-redirect=true";
    }

    /** True when a division is chosen, or a reason written, for a return that has not been made. */
    private boolean isReturning() {
        return chosen.containsValue(true) || reasons.values().stream().anyMatch(reason -> reason != null && !reason.isBlank());
    }

    public String giveBack() {
        var words = chosen.entrySet().stream().filter(choice -> Boolean.TRUE.equals(choice.getValue()))
                .collect(toMap(Map.Entry::getKey, choice -> Objects.toString(reasons.get(choice.getKey()), "")));
        if (words.isEmpty()) {
            lacks.tell("contribution.approve.chooseDivision", "give-back");
            return null;
        }
        var day = redoBy == null ? proposedDay() : redoBy;
        approvals.returnDivisions(id, words, day, new CommandKey(commandKey.getValue()), current.actor());
        notices.add("contribution.approve.returned", divisions.stream().filter(division -> words.containsKey(division.id()))
                .map(DivisionPart::name).collect(joining(", ")), day);
        return "/worklist/tasks?faces-redirect=true";
    }

    private LocalDate proposedDay() {
        return redoDay.afterReturn(divisions.stream().map(DivisionPart::dueOn));
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isToCommittee() {
        return toCommittee;
    }

    public ContributionView getWhole() {
        return whole;
    }

    /** The whole's own part, as it is written. */
    public ContributionForm getForm() {
        return form;
    }

    public Map<String, List<EarlierText>> getEarlier() {
        return earlier;
    }

    /** True where what stopped the approval may be passed over with a written reason, or already is. */
    public boolean isOverridable() {
        return stopped || whole.head().overrideReason() != null;
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

    /** By which day what is returned is to be done again. */
    public LocalDate getRedoBy() {
        return redoBy;
    }

    public void setRedoBy(LocalDate redoBy) {
        this.redoBy = redoBy;
    }
}
