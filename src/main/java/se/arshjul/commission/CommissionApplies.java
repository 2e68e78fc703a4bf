package se.arshjul.commission;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import se.arshjul.organisation.Node;

/** That a place is to answer a commission (commission-2). */
@Entity
@Table(name = "commission_applies")
@IdClass(CommissionApplies.Key.class)
public class CommissionApplies {

    /** Commission and place together. */
    public static class Key implements Serializable {
        private Long commission;
        private Long node;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.commission, commission) && Objects.equals(key.node, node);
        }

        @Override
        public int hashCode() {
            return Objects.hash(commission, node);
        }
    }

    @Id @ManyToOne(fetch = LAZY) @JoinColumn(name = "commission_id") private Commission commission;
    @Id @ManyToOne(fetch = LAZY) @JoinColumn(name = "node_id") private Node node;

    protected CommissionApplies() {}

    public CommissionApplies(Commission commission, Node node) {
        this.commission = commission;
        this.node = node;
    }

    public Commission commission() {
        return commission;
    }

    public Node node() {
        return node;
    }
}
