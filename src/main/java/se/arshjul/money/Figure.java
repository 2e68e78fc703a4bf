package se.arshjul.money;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import se.arshjul.kernel.Signature;
import se.arshjul.kernel.Written;
import se.arshjul.organisation.Node;

/**
 * One amount of a place in a period: exact, in the unit and with the sign of the steering model (money-1). A forecast's
 * period is the one it was made in; its amount is for the whole year, and earlier ones stay (money-3).
 */
@Entity
@Table(name = "figure")
@AttributeOverride(name = "savedBy", column = @Column(name = "written_by"))
@AttributeOverride(name = "savedAt", column = @Column(name = "written_at"))
public class Figure extends Written {

    /** Where a figure came from. */
    public enum Source { IMPORT, HAND, SIE }

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "figure_id")
    @SequenceGenerator(name = "figure_id", sequenceName = "figure_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "node_id") private Node node;
    private String period;
    @Enumerated(STRING) private FigureKind kind;
    @Column(name = "row_code") private String rowCode;
    private BigDecimal amount;
    private String note;
    @Enumerated(STRING) private Source source;

    protected Figure() {}

    public Figure(Node node, String period, FigureKind kind, String rowCode) {
        this.node = node;
        this.period = period;
        this.kind = kind;
        this.rowCode = rowCode;
    }

    /** A figure that is not known has no row here: an amount is always an amount, never a missing one. */
    public void write(BigDecimal newAmount, Source from, Signature by) {
        amount = Objects.requireNonNull(newAmount, "A missing figure is taken away, not written");
        source = from;
        sign(by);
    }

    /** Why the figure is what it is; null for nothing. */
    public void noteDown(String newNote) {
        note = newNote == null || newNote.isBlank() ? null : newNote.strip();
    }

    public Long id() {
        return id;
    }

    public Node node() {
        return node;
    }

    public String period() {
        return period;
    }

    public FigureKind kind() {
        return kind;
    }

    public String rowCode() {
        return rowCode;
    }

    /** The amount as it is typed and shown in a field; empty while there is none. */
    String typed() {
        return Reported.typed(amount);
    }

    public BigDecimal amount() {
        return amount;
    }

    public String note() {
        return note;
    }

    public Source source() {
        return source;
    }
}
