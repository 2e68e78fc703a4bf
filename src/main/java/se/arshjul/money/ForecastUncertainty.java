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
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Written;
import se.arshjul.organisation.Node;

/** How sure a place is of the forecast that it made in a period: between what and what, and why (money-3). */
@Entity
@Table(name = "forecast_uncertainty")
@AttributeOverride(name = "savedBy", column = @Column(name = "written_by"))
@AttributeOverride(name = "savedAt", column = @Column(name = "written_at"))
public class ForecastUncertainty extends Written {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "forecast_uncertainty_id")
    @SequenceGenerator(name = "forecast_uncertainty_id", sequenceName = "forecast_uncertainty_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "node_id") private Node node;
    private String period;
    private BigDecimal low;
    private BigDecimal high;
    private String words;

    protected ForecastUncertainty() {}

    public ForecastUncertainty(Node node, String period) {
        this.node = node;
        this.period = period;
    }

    /** The lowest and the highest net result that is thought possible; either may be unknown. */
    public void state(BigDecimal newLow, BigDecimal newHigh, String newWords) {
        if (newLow != null && newHigh != null && newLow.compareTo(newHigh) > 0) {
            throw new RuleBrokenException("money.uncertaintyOrder");
        }
        low = newLow;
        high = newHigh;
        words = newWords == null || newWords.isBlank() ? null : newWords.strip();
    }

    public Node node() {
        return node;
    }

    public String period() {
        return period;
    }

    public BigDecimal low() {
        return low;
    }

    public BigDecimal high() {
        return high;
    }

    public String words() {
        return words;
    }
}
