package se.arshjul.followup;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.arshjul.kernel.Signature;
import se.arshjul.kernel.Written;
import se.arshjul.plan.Activity;

/** How far an activity had come in one round; those of earlier rounds stay and are its history (followup-5). */
@Entity
@Table(name = "activity_progress")
public class ActivityProgress extends Written {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "activity_progress_id")
    @SequenceGenerator(name = "activity_progress_id", sequenceName = "activity_progress_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "round_id") private Long roundId;
    @Column(name = "activity_id") private Long activityId;
    @Column(name = "source_activity_id") private Long sourceActivityId;
    @Enumerated(STRING) private Activity.Status status;
    private Integer percent;
    private String comment = "";
    private String author;
    @Column(name = "written_on") private LocalDate writtenOn;

    protected ActivityProgress() {}

    public ActivityProgress(long roundId, ActivityKey activity) {
        this.roundId = roundId;
        if (activity.source() == ActivityKey.Source.PLAN) {
            activityId = activity.id();
        } else {
            sourceActivityId = activity.id();
        }
    }

    /** Writes over the version that the writer saw; a later version is never lost unseen (contribution-6). */
    public void write(ProgressDraft draft, int seenVersion, Signature by) {
        if (!draft.equals(draft())) {
            requireSeen(seenVersion, comment);
            status = draft.status();
            percent = draft.percent();
            comment = draft.comment();
            sign(by);
        }
    }

    /** Writes one field over the version that the writer saw; who comes later sees what stands in that field (contribution-6). */
    public void write(ProgressDraft.Field field, String value, int seenVersion, Signature by) {
        var draft = draft().with(field, value);
        if (!draft.equals(draft())) {
            requireSeen(seenVersion, draft().value(field));
        }
        write(draft, seenVersion, by);
    }

    @Override
    public void sign(Signature by) {
        super.sign(by);
        author = by.role();
        writtenOn = by.day();
    }

    public ProgressDraft draft() {
        return new ProgressDraft(status, percent, comment);
    }

    public ActivityKey activity() {
        return activityId == null ? ActivityKey.brought(sourceActivityId) : ActivityKey.plan(activityId);
    }

    public Long roundId() {
        return roundId;
    }

    public String author() {
        return author;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }
}
