package se.arshjul.indicator;

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
import java.time.Instant;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Signature;
import se.arshjul.kernel.Written;
import se.arshjul.organisation.Node;

/** What an indicator showed, or should show, at a place in a period; empty where it is known to be missing (indicator-2). */
@Entity
@Table(name = "indicator_value")
@AttributeOverride(name = "savedBy", column = @Column(name = "written_by"))
@AttributeOverride(name = "savedAt", column = @Column(name = "written_at"))
public class IndicatorValue extends Written {

    /** What the value is, by the code values of the import format. */
    public enum Kind { UTFALL, MALVARDE, BASVARDE, RIKSSNITT }

    /** All together, women, men, by the code values of the import format. */
    public enum Sex { T, K, M }

    /** How the value came here. */
    public enum Origin { IMPORT, HAND, KOLADA }

    /** What fetching a value made of the one that was here. */
    public enum Change { NEW, CHANGED, UNCHANGED }

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
    @Enumerated(STRING) private Origin origin = Origin.IMPORT;
    private String status;
    private String note;
    private String title;
    private String definition;
    @Column(name = "fetched_at") private Instant fetchedAt;

    protected IndicatorValue() {}

    public IndicatorValue(Indicator indicator, Node node, String period, Kind kind, Sex sex) {
        this.indicator = indicator;
        this.node = node;
        this.period = period;
        this.kind = kind;
        this.sex = sex;
    }

    /** The value as it was imported; whoever wrote another before is no longer its source. */
    public void measure(BigDecimal newValue) {
        comeFrom(Origin.IMPORT, newValue);
    }

    private void comeFrom(Origin newOrigin, BigDecimal newValue) {
        origin = newOrigin;
        value = newValue;
        status = null;
        note = null;
        unsign();
        title = null;
        definition = null;
        fetchedAt = null;
    }

    /** Writes an own value over the one that the writer saw (indicator-6); an empty one is known to be missing. */
    void write(BigDecimal newValue, String newNote, int seenVersion, Signature by) {
        if (indicator.source() != Indicator.Source.EGEN) {
            throw new RuleBrokenException("indicator.notOwn", indicator.name());
        }
        requireSeen(seenVersion, typed());
        comeFrom(Origin.HAND, newValue);
        note = newNote;
        sign(by);
    }

    /** True when writing it would change nothing. */
    boolean says(BigDecimal other, String otherNote) {
        return version() != 0 && same(value, other) && java.util.Objects.equals(note, otherNote);
    }

    /** Takes what Kolada says, with what it said that the figure measures (indicator-7). */
    Change take(KoladaFigure figure, Instant at) {
        boolean isNew = version() == 0;
        if (!isNew && origin == Origin.KOLADA && same(value, figure.value())
                && java.util.Objects.equals(status, figure.status()) && java.util.Objects.equals(definition, figure.definition())) {
            return Change.UNCHANGED;
        }
        comeFrom(Origin.KOLADA, figure.value());
        status = figure.status();
        title = figure.title();
        definition = figure.definition();
        fetchedAt = at;
        return isNew ? Change.NEW : Change.CHANGED;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    /** The value as it stands in a field. */
    String typed() {
        return value == null ? "" : value.toPlainString().replace('.', ',');
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

    public Origin origin() {
        return origin;
    }

    /** What the source says about the value, as that it is kept secret; null when nothing. */
    public String status() {
        return status;
    }

    public String note() {
        return note;
    }

    public String title() {
        return title;
    }

    public String definition() {
        return definition;
    }

    public Instant fetchedAt() {
        return fetchedAt;
    }
}
