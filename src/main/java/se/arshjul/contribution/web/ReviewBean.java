package se.arshjul.contribution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.arshjul.audit.CommandKey;
import se.arshjul.contribution.ContributionReader;
import se.arshjul.contribution.ContributionService;
import se.arshjul.contribution.ContributionView;
import se.arshjul.contribution.RedoDay;
import se.arshjul.contribution.ReturnDraft;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.security.CurrentActor;
import se.arshjul.web.Notices;

/** Holds what the page {@code contribution/review.xhtml} shows and what the reviewer writes; decides nothing. */
@Named
@ViewScoped
public class ReviewBean implements Serializable {

    @Inject ContributionReader reader;
    @Inject ReviewDrafts drafts;
    @Inject ContributionService contributions;
    @Inject RedoDay redoDay;
    @Inject CurrentActor current;
    @Inject Notices notices;
    private long id;
    private ContributionView view;
    private String taskId;
    private String reason;
    private LocalDate redoBy;
    private List<RemarkForm> remarks;
    private final String key = UUID.randomUUID().toString();

    public void load() {
        view = reader.contribution(id, current.actor());
        drafts.load(view, current.actor());
        taskId = drafts.taskId();
        reason = drafts.text("reason");
        redoBy = redoDay.afterReturn(view.head().dueOn());
        remarks = drafts.remarks(view, reader.rows(view));
    }

    /** Accepts the contribution; not over the head of what the reviewer has just written that should change. */
    public String accept() {
        if (remarks.stream().anyMatch(RemarkForm::isWritten) || reason != null && !reason.isBlank()) {
            throw new RuleBrokenException("contribution.review.remarksWritten");
        }
        contributions.accept(id, new CommandKey(key), current.actor());
        notices.add("contribution.review.accepted", view.head().placeName());
        return "/start?faces-redirect=true";
    }

    public String giveBack() {
        var draft = new ReturnDraft(reason, remarks.stream().map(RemarkForm::toDraft).toList(), redoBy);
        contributions.returnWithReasons(id, draft, new CommandKey(key), current.actor());
        notices.add("contribution.review.returned", view.head().placeName());
        return "/start?faces-redirect=true";
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ContributionView getView() {
        return view;
    }

    public String getTaskId() {
        return taskId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getRedoBy() {
        return redoBy;
    }

    public void setRedoBy(LocalDate redoBy) {
        this.redoBy = redoBy;
    }

    public List<RemarkForm> getRemarks() {
        return remarks;
    }
}
