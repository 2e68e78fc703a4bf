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
import java.math.BigDecimal;
import java.util.Objects;
import se.arshjul.kernel.Written;
import se.arshjul.organisation.Node;

/** How far a unit ended from its budget in a period, and why; told by the unit, reviewed against its division. */
@Entity
@Table(name = "unit_variance")
@AttributeOverride(name = "savedBy", column = @Column(name = "written_by"))
@AttributeOverride(name = "savedAt", column = @Column(name = "written_at"))
public class UnitVariance extends Written {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "unit_variance_id")
    @SequenceGenerator(name = "unit_variance_id", sequenceName = "unit_variance_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "node_id") private Node node;
    private String period;
    private BigDecimal amount;
    private String cause;

    protected UnitVariance() {}

    public UnitVariance(Node node, String period) {
        this.node = node;
        this.period = period;
    }

    public void tell(BigDecimal newAmount, String newCause) {
        amount = Objects.requireNonNull(newAmount, "A deviation that is not known is not told");
        cause = newCause == null || newCause.isBlank() ? null : newCause.strip();
    }

    public Node node() {
        return node;
    }

    public String period() {
        return period;
    }

    public BigDecimal amount() {
        return amount;
    }

    public String cause() {
        return cause;
    }
}
