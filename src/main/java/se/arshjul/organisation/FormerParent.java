package se.arshjul.organisation;

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
import java.time.LocalDate;

/** Under which place a place stood to and with a day, before it was moved (organisation-9). */
@Entity
@Table(name = "former_parent")
public class FormerParent {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "former_parent_id")
    @SequenceGenerator(name = "former_parent_id", sequenceName = "former_parent_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "node_id") private Node node;
    @ManyToOne(fetch = LAZY) @JoinColumn(name = "parent_id") private Node parent;
    @Column(name = "last_day") private LocalDate lastDay;

    protected FormerParent() {}

    FormerParent(Node node, Node parent, LocalDate lastDay) {
        this.node = node;
        this.parent = parent;
        this.lastDay = lastDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** The place above; null for one that stood at the top. */
    public Node parent() {
        return parent;
    }
}
