package se.arshjul.money;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

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
import se.arshjul.organisation.Node;

/** A sum or a deviation as somebody printed it: reviewed against the figures, never a figure itself (money-2). */
@Entity
@Table(name = "printed_sum")
public class PrintedSum {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "printed_sum_id")
    @SequenceGenerator(name = "printed_sum_id", sequenceName = "printed_sum_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "node_id") private Node node;
    private String period;
    @Enumerated(STRING) private PrintedKind kind;
    @Column(name = "row_code") private String rowCode;
    private BigDecimal amount;

    protected PrintedSum() {}

    public PrintedSum(Node node, String period, PrintedKind kind, String rowCode) {
        this.node = node;
        this.period = period;
        this.kind = kind;
        this.rowCode = rowCode;
    }

    public void print(BigDecimal newAmount) {
        amount = newAmount;
    }

    public Node node() {
        return node;
    }

    public String period() {
        return period;
    }

    public PrintedKind kind() {
        return kind;
    }

    public String rowCode() {
        return rowCode;
    }

    public BigDecimal amount() {
        return amount;
    }
}
