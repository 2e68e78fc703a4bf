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
import se.arshjul.document.FrozenForm;
import se.arshjul.kernel.Signature;

/** A row that was removed from a part while it was written, whole as it was with what hung on it (contribution-18). */
@Entity
@Table(name = "removed_row")
public class RemovedRow {

    private static final int LONGEST_TITLE = 120;

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "removed_row_id")
    @SequenceGenerator(name = "removed_row_id", sequenceName = "removed_row_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "contribution_id") private Contribution contribution;
    private String kind;
    @Column(name = "row_id") private long rowId;
    private String title;
    private int form;
    private String content;
    @Column(name = "removed_at") private Instant removedAt;
    @Column(name = "removed_by") private String removedBy;

    protected RemovedRow() {}

    /** The kind is a word of the room that kept it; the title is what people know the row by, empty where it had none. */
    RemovedRow(Contribution contribution, String kind, long rowId, String title) {
        this.contribution = contribution;
        this.kind = kind;
        this.rowId = rowId;
        this.title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE - 1).strip() + "…" : title;
    }

    /** Keeps the row's content as its own room reads it back. */
    RemovedRow keeping(String itsContent, FrozenForm itsForm, Signature by) {
        form = itsForm.today();
        content = itsContent;
        removedBy = by.name();
        removedAt = by.at();
        return this;
    }

    Contribution contribution() {
        return contribution;
    }

    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    /** What its own room puts back, if it can read the form that it is in (document-9). */
    String content(FrozenForm itsForm) {
        itsForm.requireReadable(form);
        return content;
    }

    String removedBy() {
        return removedBy;
    }
}
