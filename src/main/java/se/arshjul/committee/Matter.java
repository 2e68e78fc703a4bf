package se.arshjul.committee;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.regex.Pattern;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.OneLine;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Body;

/** A matter (ärende) that puts one frozen version to a political body, from preparation to decision. */
@Entity
public class Matter {

    /** How far the matter has come. */
    public enum State { PREPARED, REGISTERED, SCHEDULED, DECIDED }

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "matter_id")
    @SequenceGenerator(name = "matter_id", sequenceName = "matter_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "round_id") private Round round;
    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "body_id") private Body body;
    private String title;
    @Enumerated(STRING) private State state = State.PREPARED;
    @Column(name = "diary_number") private String diaryNumber;
    private String rapporteur;
    @ManyToOne(fetch = LAZY) @JoinColumn(name = "meeting_id") private Meeting meeting;
    @Column(name = "version_id") private long versionId;
    @Version private int version;

    protected Matter() {}

    public Matter(Round round, Body body, String title, long frozenVersionId) {
        this.round = round;
        this.body = body;
        this.title = title;
        this.versionId = frozenVersionId;
    }

    /** Gives the matter its diary number, title and rapporteur (committee-1). */
    public void register(String number, String newTitle, String newRapporteur, Pattern numberPattern) {
        requireState(State.PREPARED);
        if (number == null || !numberPattern.matcher(number.strip()).matches()) {
            throw new RuleBrokenException("committee.diaryNumber", number == null ? "" : number);
        }
        if (newTitle == null || newTitle.isBlank()) {
            throw new RuleBrokenException("committee.titleMissing");
        }
        diaryNumber = number.strip();
        title = OneLine.of(newTitle);
        rapporteur = OneLine.of(newRapporteur);
        state = State.REGISTERED;
    }

    /** The matter that was referred back comes again with a newly approved version, under the number it has. */
    void comeBackWith(long frozenVersionId) {
        if (versionId == frozenVersionId) {
            return;
        }
        requireState(State.DECIDED);
        versionId = frozenVersionId;
        meeting = null;
        state = State.PREPARED;
    }

    void requireOnMeeting() {
        requireState(State.SCHEDULED);
    }

    /** Puts the matter on a meeting of its body; one that has been is named as such, else the day is a slip (committee-8). */
    public void putOn(Meeting newMeeting, LocalDate today, boolean alreadyHeld) {
        requireState(State.REGISTERED);
        if (!newMeeting.body().equals(body)) {
            throw new RuleBrokenException("committee.otherBodysMeeting");
        }
        if (newMeeting.heldOn().isBefore(today) && !alreadyHeld) {
            throw new RuleBrokenException("committee.meetingHasBeen", newMeeting.heldOn());
        }
        meeting = newMeeting;
        state = State.SCHEDULED;
    }

    /** Takes the body's decision; a postponed or forwarded matter waits for a meeting again (committee-4). */
    void take(Outcome outcome, Body forwardedTo) {
        requireState(State.SCHEDULED);
        if (outcome == Outcome.FORWARDED) {
            if (forwardedTo == null || forwardedTo.equals(body)) {
                throw new RuleBrokenException("committee.forwardTo");
            }
            body = forwardedTo;
        }
        state = outcome.staysOpen() ? State.REGISTERED : State.DECIDED;
        if (outcome.staysOpen()) {
            meeting = null;
        }
    }

    private void requireState(State required) {
        if (state != required) {
            throw new RuleBrokenException("committee.matterIs." + state, title);
        }
    }

    public String processKey() {
        return "matter-" + id;
    }

    /** The body with the round, as the log names it. */
    String bodyInRound() {
        return body.name() + ", " + round.name();
    }

    public Long id() {
        return id;
    }

    public Round round() {
        return round;
    }

    public Body body() {
        return body;
    }

    public String title() {
        return title;
    }

    public State state() {
        return state;
    }

    public String diaryNumber() {
        return diaryNumber;
    }

    public String rapporteur() {
        return rapporteur;
    }

    public Meeting meeting() {
        return meeting;
    }

    public long versionId() {
        return versionId;
    }
}
