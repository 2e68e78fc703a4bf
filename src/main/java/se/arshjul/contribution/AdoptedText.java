package se.arshjul.contribution;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A text that a place took up from a part below its own, as it stood then (contribution-13). */
@Entity
@Table(name = "adopted_text")
public class AdoptedText {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "adopted_text_id")
    @SequenceGenerator(name = "adopted_text_id", sequenceName = "adopted_text_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "section_id") private Section section;
    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "origin_id") private Contribution origin;
    @Column(name = "origin_code") private String originCode;
    private String body;
    @Column(name = "taken_at") private Instant takenAt;
    @Column(name = "taken_by") private String takenBy;

    protected AdoptedText() {}

    public AdoptedText(Section section, Section from, String takenBy, Instant takenAt) {
        this.section = section;
        this.origin = from.contribution();
        this.originCode = from.code();
        this.body = from.body();
        this.takenBy = takenBy;
        this.takenAt = takenAt;
    }

    public Long id() {
        return id;
    }

    public Section section() {
        return section;
    }

    public Contribution origin() {
        return origin;
    }

    public String originCode() {
        return originCode;
    }

    public String body() {
        return body;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public String takenBy() {
        return takenBy;
    }
}
