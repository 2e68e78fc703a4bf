package se.arshjul.document;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * Something written as it stood when it changed hands: its content, its fingerprint, who, when, why (document-1, document-2).
 * What it was written about is a number that only the room above, which writes, can read.
 */
@Entity
@Table(name = "frozen_version")
public class FrozenVersion {

    /** On what occasion a version was frozen. */
    public enum Occasion {
        HANDED_OVER, RETURNED, ACCEPTED, APPROVED, DECIDED, REFERRED_BACK, REJECTED
    }

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "frozen_version_id")
    @SequenceGenerator(name = "frozen_version_id", sequenceName = "frozen_version_id_seq", allocationSize = 50)
    private Long id;

    @Column(name = "subject_id") private long subjectId;
    private int number;
    @Enumerated(STRING) private Occasion occasion;
    private int form;
    private String content;
    private String fingerprint;
    @Column(name = "frozen_at") private Instant frozenAt;
    @Column(name = "frozen_by") private String frozenBy;
    private String reason;

    protected FrozenVersion() {}

    FrozenVersion(long subjectId, int number, Occasion occasion, String content) {
        this.subjectId = subjectId;
        this.number = number;
        this.occasion = occasion;
        this.form = FrozenForm.VERSION.today();
        this.content = content;
        this.fingerprint = Fingerprint.of(content);
    }

    FrozenVersion signed(Instant at, String by, String why) {
        frozenAt = at;
        frozenBy = by;
        reason = why;
        return this;
    }

    /** True while the content is the one that was frozen. */
    public boolean isIntact() {
        return fingerprint.equals(Fingerprint.of(content));
    }

    public Long id() {
        return id;
    }

    public long subjectId() {
        return subjectId;
    }

    public int number() {
        return number;
    }

    public Occasion occasion() {
        return occasion;
    }

    /** What was frozen, for whoever can read the form that it is in (document-9). */
    public String content() {
        FrozenForm.VERSION.requireReadable(form);
        return content;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    public String frozenBy() {
        return frozenBy;
    }

    public String reason() {
        return reason;
    }
}
