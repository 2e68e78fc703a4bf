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
import se.arshjul.kernel.Written;
import se.arshjul.organisation.Node;

/** A government grant that a place got in a period (statsbidrag), in kronor; the amount may be unknown, never then 0. */
@Entity
@Table(name = "state_grant")
@AttributeOverride(name = "savedBy", column = @Column(name = "written_by"))
@AttributeOverride(name = "savedAt", column = @Column(name = "written_at"))
public class StateGrant extends Written {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "state_grant_id")
    @SequenceGenerator(name = "state_grant_id", sequenceName = "state_grant_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "node_id") private Node node;
    private String period;
    private int ordinal;
    private String name;
    @Column(name = "amount_kr") private BigDecimal amountKr;

    protected StateGrant() {}

    public StateGrant(Node node, String period, int ordinal) {
        this.node = node;
        this.period = period;
        this.ordinal = ordinal;
    }

    /** The amount is null when it is not known. */
    public void tell(String newName, BigDecimal newAmountKr) {
        name = newName;
        amountKr = newAmountKr;
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

    public int ordinal() {
        return ordinal;
    }

    public String name() {
        return name;
    }

    public BigDecimal amountKr() {
        return amountKr;
    }
}
