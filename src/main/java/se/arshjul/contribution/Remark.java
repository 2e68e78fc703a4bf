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
import java.time.Instant;

/** A reason given at a return, on a section, an activity or the whole; it stays with the contribution (contribution-3). */
@Entity
public class Remark {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "remark_id")
    @SequenceGenerator(name = "remark_id", sequenceName = "remark_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "contribution_id") private Contribution contribution;
    private String target;
    @Column(name = "target_name") private String targetName;
    private String text;
    private String author;
    @Column(name = "made_at") private Instant madeAt;
    @Column(name = "settled_at") private Instant settledAt;

    protected Remark() {}

    /** The target is {@code whole}, {@code section:UPPDRAG} or {@code activity:17}. */
    public Remark(Contribution contribution, String target, String targetName, String text) {
        this.contribution = contribution;
        this.target = target;
        this.targetName = targetName;
        this.text = text;
    }

    public Remark signed(String by, Instant at) {
        author = by;
        madeAt = at;
        return this;
    }

    public String target() {
        return target;
    }

    public String targetName() {
        return targetName;
    }

    public String text() {
        return text;
    }

    public String author() {
        return author;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
