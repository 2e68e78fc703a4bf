package se.arshjul.committee;

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
import se.arshjul.contribution.RedoDay;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.RuleBrokenException;

/** What a political body decided on a matter at a meeting, under its paragraph (committee-3, committee-5). */
@Entity
public class Decision {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "decision_id")
    @SequenceGenerator(name = "decision_id", sequenceName = "decision_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "matter_id") private Matter matter;
    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "meeting_id") private Meeting meeting;
    @Column(name = "version_id") private long versionId;
    private String paragraph;
    @Enumerated(STRING) private Outcome outcome;
    private String wording = "";
    private String reason;
    @Enumerated(STRING) @Column(name = "return_to") private ReturnStep returnTo;
    @Column(name = "redo_by") private LocalDate redoBy;
    @Column(name = "registered_at") private Instant registeredAt;
    @Column(name = "registered_by") private String registeredBy;

    @ElementCollection
    @CollectionTable(name = "decision_place", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "contribution_id")
    private Set<Long> contributionIds = new HashSet<>();

    protected Decision() {}

    /** Writes the decision down; the draft must say all that its outcome demands. */
    public Decision(Matter matter, DecisionDraft draft, String by, Instant at) {
        draft.require();
        var today = LocalDate.ofInstant(at, BusinessTime.ZONE);
        requireHeld(matter.meeting(), today);
        this.matter = matter;
        this.meeting = matter.meeting();
        this.versionId = matter.versionId();
        this.paragraph = draft.paragraph();
        this.outcome = draft.outcome();
        this.wording = draft.wording();
        this.reason = draft.reason().isEmpty() ? null : draft.reason();
        if (draft.outcome() == Outcome.REFERRED_BACK) {
            sendBack(draft, today);
        }
        this.registeredBy = by;
        this.registeredAt = at;
    }

    private static void requireHeld(Meeting meeting, LocalDate today) {
        if (meeting.heldOn().isAfter(today)) {
            throw new RuleBrokenException("committee.meetingAhead", meeting.heldOn());
        }
    }

    private void sendBack(DecisionDraft draft, LocalDate today) {
        if (draft.redoBy() == null || draft.redoBy().isBefore(today)) {
            throw new RuleBrokenException("committee.redoPast");
        }
        if (draft.redoBy().isAfter(RedoDay.last(today))) {
            throw new RuleBrokenException("contribution.redoFar", draft.redoBy(), RedoDay.last(today));
        }
        returnTo = draft.returnTo();
        redoBy = draft.redoBy();
        contributionIds.addAll(draft.contributionIds());
    }

    public Long id() {
        return id;
    }

    public Matter matter() {
        return matter;
    }

    public Meeting meeting() {
        return meeting;
    }

    public long versionId() {
        return versionId;
    }

    /** A matter that was postponed or referred back comes at a later meeting (committee-4, committee-10). */
    void requireLater(Meeting next) {
        if (outcome.comesBackLater() && !next.heldOn().isAfter(meeting.heldOn())) {
            throw new RuleBrokenException("committee.meetingNotLater." + outcome, meeting.heldOn());
        }
    }

    /** The paragraph as it is read. */
    String paragraphSign() {
        return "§ " + paragraph;
    }

    /** The number alone. */
    public String paragraph() {
        return paragraph;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String wording() {
        return wording;
    }

    public String reason() {
        return reason;
    }

    public ReturnStep returnTo() {
        return returnTo;
    }

    /** By which day what was sent back is to be done again; null where nothing was, and in decisions made before it was asked. */
    public LocalDate redoBy() {
        return redoBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public String registeredBy() {
        return registeredBy;
    }

    public Set<Long> contributionIds() {
        return Set.copyOf(contributionIds);
    }
}
