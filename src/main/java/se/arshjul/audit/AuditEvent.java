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

    /** A subject is a word and an id, never a code of the municipality's own (audit-5). */
    AuditEvent(Instant at, Deed deed) {
        if (!SUBJECT.matcher(deed.subject()).matches()) {
            throw new IllegalArgumentException("A subject is a word and an id, as round-12; got: " + deed.subject());
        }
        this.at = at;
        personId = deed.actor().personId() == 0 ? null : deed.actor().personId();
        who = deed.actor().name();
        actingFor = deed.actingFor();
        action = deed.action();
        subject = deed.subject();
        placeName = deed.placeName();
        detail = deed.detail();
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
