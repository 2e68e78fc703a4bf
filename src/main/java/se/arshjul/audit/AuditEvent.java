package se.arshjul.audit;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.regex.Pattern;

/** One change: who made it, acting for whom, what, to what, when (audit-1). Detail never holds free text of clients. */
@Entity
@Table(name = "audit_event")
public class AuditEvent {

    private static final Pattern SUBJECT = Pattern.compile("[a-z]{1,20}(-[a-z]{1,20})?(-\\d{1,19})?");

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "audit_event_id")
    @SequenceGenerator(name = "audit_event_id", sequenceName = "audit_event_id_seq", allocationSize = 50)
    private Long id;

    private Instant at;
    @Column(name = "person_id") private Long personId;
    private String who;
    @Column(name = "acting_for") private String actingFor;
    private String action;
    private String subject;
    @Column(name = "place_name") private String placeName;
    private String detail;

    protected AuditEvent() {}

    AuditEvent(Instant at, Long personId, String who, String actingFor) {
        this.at = at;
        this.personId = personId;
        this.who = who;
        this.actingFor = actingFor;
    }

    /** Tells what was done to what; a subject is a word and an id, never a code of the municipality's own (audit-5). */
    AuditEvent telling(String itsAction, String itsSubject, String itsPlace, String itsDetail) {
        if (!SUBJECT.matcher(itsSubject).matches()) {
            throw new IllegalArgumentException("A subject is a word and an id, as round-12; got: " + itsSubject);
        }
        action = itsAction;
        subject = itsSubject;
        placeName = itsPlace;
        detail = itsDetail;
        return this;
    }

    public Long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public Long personId() {
        return personId;
    }

    public String who() {
        return who;
    }

    /** Who did it, and where somebody acted for another, for whom. */
    public String signature() {
        return actingFor == null ? who : who + " (för " + actingFor + ")";
    }

    public String actingFor() {
        return actingFor;
    }

    public String action() {
        return action;
    }

    public String subject() {
        return subject;
    }

    public String placeName() {
        return placeName;
    }

    public String detail() {
        return detail;
    }
}
