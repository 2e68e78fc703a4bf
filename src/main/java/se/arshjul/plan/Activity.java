package se.arshjul.plan;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;
import se.arshjul.contribution.Contribution;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Signature;
import se.arshjul.kernel.Written;

/** Something a place will do for a goal, by whom, when and how it is followed up (plan-9). */
@Entity
public class Activity extends Written {

    /** How far an activity has come, by the code values of the import format. */
    public enum Status { EJ_PABORJAD, PAGAENDE, AVSLUTAD, FORSENAD, AVBRUTEN }

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "activity_id")
    @SequenceGenerator(name = "activity_id", sequenceName = "activity_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "contribution_id") private Contribution contribution;
    @Column(name = "source_code") private String sourceCode;
    private String continues;
    private int ordinal;
    private String title = "";
    private String description = "";
    @Column(name = "owner_role") private String ownerRole = "";
    @Column(name = "starts_on") private LocalDate startsOn;
    @Column(name = "ends_on") private LocalDate endsOn;
    @Column(name = "follow_up") private String followUp = "";
    @Enumerated(STRING) private Status status = Status.EJ_PABORJAD;

    @ElementCollection
    @BatchFetch(BatchFetchType.IN) // all activities' at once when the first is asked for
    @CollectionTable(name = "activity_goal", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "goal_id")
    private Set<Long> goalIds = new HashSet<>();

    protected Activity() {}

    public Activity(Contribution contribution, int ordinal) {
        this.contribution = contribution;
        this.ordinal = ordinal;
    }

    /** Writes what the form holds over the version that the writer saw (contribution-6). */
    public void write(ActivityDraft draft, int seenVersion, String by, Instant at) {
        contribution.requireWritable();
        if (draft.equals(draft())) {
            return;
        }
        requireSeen(seenVersion, title);
        fill(draft);
        sign(new Signature(by, at));
    }

    /**
     * Writes one field over what the writer saw in it; what others have changed beside it is theirs and stays. Who comes later
     * to the same field sees what stands there (contribution-6). Where {@code seen} is null the version alone says what was seen.
     */
    public void write(ActivityDraft.Field field, String value, String seen, int seenVersion, String by, Instant at) {
        boolean untouched = seen == null ? seenVersion == version() : draft().with(field, seen).equals(draft());
        var draft = draft().with(field, value);
        requireSeen(untouched || draft.equals(draft()), draft().value(field), draft().values());
        write(draft, version(), by, at);
    }

    /** Fills the activity from what the municipality brought with it, remembering its code. */
    public void startFrom(String code, ActivityDraft draft, Status itsStatus) {
        sourceCode = code;
        status = itsStatus;
        fill(draft);
    }

    /** Takes over what was not finished the year before, remembering which it was; the writer says when it is done now (plan-14). */
    void continueFrom(String origin, ActivityDraft draft) {
        contribution.requireWritable();
        continues = origin;
        fill(draft);
    }

    private void fill(ActivityDraft draft) {
        if (draft.startsOn() != null && draft.endsOn() != null && draft.endsOn().isBefore(draft.startsOn())) {
            throw new EndsBeforeStartException(id, draft.title());
        }
        title = draft.title();
        description = draft.description();
        ownerRole = draft.ownerRole();
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        followUp = draft.followUp();
        if (!goalIds.equals(draft.goalIds())) {
            goalIds.clear();
            goalIds.addAll(draft.goalIds());
        }
    }

    public ActivityDraft draft() {
        return new ActivityDraft(title, description, ownerRole, startsOn, endsOn, followUp, Set.copyOf(goalIds));
    }

    /** True where it goes on at some time within the year; what has no days yet may still come to. */
    public boolean touches(Period year) {
        return startsOn == null || endsOn == null || !startsOn.isAfter(year.to()) && !endsOn.isBefore(year.from());
    }

    /** The activity's title, or its number while it has none. */
    public String name() {
        return title.isBlank() ? String.valueOf(ordinal) : title;
    }

    public Long id() {
        return id;
    }

    public Contribution contribution() {
        return contribution;
    }

    public String sourceCode() {
        return sourceCode;
    }

    /** The activity of the year before that this one continues, as the follow-up names it; null for a new one. */
    public String continues() {
        return continues;
    }

    public int ordinal() {
        return ordinal;
    }

    public Status status() {
        return status;
    }

    public Set<Long> goalIds() {
        return Set.copyOf(goalIds);
    }
}
