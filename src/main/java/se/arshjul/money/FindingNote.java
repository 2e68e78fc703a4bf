package se.arshjul.money;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Written;
import se.arshjul.organisation.Node;

/** What somebody wrote to explain a finding of the number review; it holds as long as the values are the same (money-7). */
@Entity
@Table(name = "finding_note")
@AttributeOverride(name = "savedBy", column = @Column(name = "written_by"))
@AttributeOverride(name = "savedAt", column = @Column(name = "written_at"))
public class FindingNote extends Written {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "finding_note_id")
    @SequenceGenerator(name = "finding_note_id", sequenceName = "finding_note_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "node_id") private Node node;
    private String period;
    private String finding;
    @Column(name = "value_print") private String valuePrint;
    private String note;

    protected FindingNote() {}

    public FindingNote(Node node, String period, String finding) {
        this.node = node;
        this.period = period;
        this.finding = finding;
    }

    /** An explanation says something, is tied to the values that it explains, and is written over what its writer saw. */
    public void explain(String newNote, String values, int seenVersion) {
        if (newNote == null || newNote.isBlank()) {
            throw new RuleBrokenException("money.explanationEmpty");
        }
        requireSeen(seenVersion, note);
        note = newNote.strip();
        valuePrint = values;
    }

    /** True when writing it would change nothing. */
    boolean says(String other, String values) {
        return other != null && other.strip().equals(note) && holdsFor(values);
    }

    public boolean holdsFor(String values) {
        return values.equals(valuePrint);
    }

    public Node node() {
        return node;
    }

    public String period() {
        return period;
    }

    public String finding() {
        return finding;
    }

    public String note() {
        return note;
    }
}
