package se.arshjul.followup.web;

import java.io.Serializable;
import java.time.Instant;
import se.arshjul.followup.FollowedActivity;
import se.arshjul.followup.FollowedActivity.Told;
import se.arshjul.followup.ProgressDraft;
import se.arshjul.followup.ProgressService.Typed;
import se.arshjul.kernel.Period;

/** One activity of the form while it is followed up. */
public class ProgressRow implements Serializable {

    private final FollowedActivity activity;
    private final Period period;
    private final Told now;
    private int seenVersion;
    private String status;
    private Integer percent;
    private String comment;

    ProgressRow(FollowedActivity activity, long roundId, Period period) {
        this.activity = activity;
        this.period = period;
        now = activity.in(roundId).orElse(null);
        var draft = now == null ? ProgressDraft.NONE : now.draft();
        seenVersion = now == null ? 0 : now.version();
        status = draft.status() == null ? null : draft.status().name();
        percent = draft.percent();
        comment = draft.comment();
    }

    Typed toDraft() {
        return new Typed(activity.key(), new ProgressDraft(ProgressDraft.status(status), percent, comment), seenVersion);
    }

    public FollowedActivity getActivity() {
        return activity;
    }

    /** What was said of it the last time; null for nothing. */
    public Told getLast() {
        return activity.before(period).orElse(null);
    }

    public boolean isLate() {
        return activity.isLateOn(period.to());
    }

    public Instant getSavedAt() {
        return now == null ? null : now.savedAt();
    }

    public int getSeenVersion() {
        return seenVersion;
    }

    public void setSeenVersion(int seenVersion) {
        this.seenVersion = seenVersion;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public Integer getPercent() {
        return percent;
    }

    public void setPercent(Integer percent) {
        this.percent = percent;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
