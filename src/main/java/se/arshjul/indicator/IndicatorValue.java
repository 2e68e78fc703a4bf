package se.arshjul.indicator;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

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

/** What an indicator showed, or should show, at a place in a period; empty where it is known to be missing (indicator-2). */
@Entity
@Table(name = "indicator_value")
public class IndicatorValue {

    /** What the value is, by the code values of the import format. */
    public enum Kind { UTFALL, MALVARDE, BASVARDE, RIKSSNITT }

    /** All together, women, men, by the code values of the import format. */
    public enum Sex { T, K, M }

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "indicator_value_id")
    @SequenceGenerator(name = "indicator_value_id", sequenceName = "indicator_value_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "indicator_id") private Indicator indicator;
    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "node_id") private Node node;
    private String period;
    @Enumerated(STRING) private Kind kind;
    @Enumerated(STRING) private Sex sex = Sex.T;
    private BigDecimal value;

    protected IndicatorValue() {}

    public IndicatorValue(Indicator indicator, Node node, String period, Kind kind, Sex sex) {
        this.indicator = indicator;
        this.node = node;
        this.period = period;
        this.kind = kind;
        this.sex = sex;
    }

    public void measure(BigDecimal newValue) {
        value = newValue;
    }

    public Indicator indicator() {
        return indicator;
    }

    public Node node() {
        return node;
    }

    public String period() {
        return period;
    }

    public Kind kind() {
        return kind;
    }

    public Sex sex() {
        return sex;
    }

    /** Null when the value is known to be missing. */
    public BigDecimal value() {
        return value;
    }
}
