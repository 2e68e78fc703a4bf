package se.arshjul.indicator;

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
import java.math.BigDecimal;
import se.arshjul.goal.Goal;

/** Something that is measured again and again, as a sign of whether a goal is being reached (indicator-3). */
@Entity
public class Indicator {

    /** In which direction the values are better, by the code values of the import format. */
    public enum Direction { HOGRE, LAGRE, INTERVALL }

    /** Whose figures they are. */
    public enum Source { EGEN, KOLADA }

    /** How often a value comes. */
    public enum Frequency { MANAD, KVARTAL, TERTIAL, AR }

    /** What a value is held against. */
    public enum TargetRule { MINST, HOGST, MINST_RIKSSNITT, FORANDRING_PROCENT }

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "indicator_id")
    @SequenceGenerator(name = "indicator_id", sequenceName = "indicator_id_seq", allocationSize = 50)
    private Long id;

    private String code;
    private String name;
    private String definition;
    private String measure;
    @Enumerated(STRING) private Direction direction;
    @ManyToOne(fetch = LAZY) @JoinColumn(name = "goal_id") private Goal goal;
    @Enumerated(STRING) private Source source;
    @Column(name = "kolada_id") private String koladaId;
    @Enumerated(STRING) private Frequency frequency;
    @Enumerated(STRING) @Column(name = "target_rule") private TargetRule targetRule;
    @Column(name = "green_from") private BigDecimal greenFrom;
    @Column(name = "yellow_from") private BigDecimal yellowFrom;

    protected Indicator() {}

    public Indicator(String code) {
        this.code = code;
    }

    /** The measure is the unit as it is printed: procent, kr, tkr, antal, dagar, index. */
    public void describe(String newName, String newDefinition, String newMeasure, Direction newDirection) {
        name = newName;
        definition = newDefinition;
        measure = newMeasure;
        direction = newDirection;
    }

    public void serve(Goal newGoal) {
        goal = newGoal;
    }

    public void comeFrom(Source newSource, String newKoladaId, Frequency newFrequency) {
        source = newSource;
        koladaId = newKoladaId;
        frequency = newFrequency;
    }

    public void judgeBy(TargetRule newRule, BigDecimal newGreenFrom, BigDecimal newYellowFrom) {
        targetRule = newRule;
        greenFrom = newGreenFrom;
        yellowFrom = newYellowFrom;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String definition() {
        return definition;
    }

    public String measure() {
        return measure;
    }

    public Direction direction() {
        return direction;
    }

    public Goal goal() {
        return goal;
    }

    public Source source() {
        return source;
    }

    public String koladaId() {
        return koladaId;
    }

    public Frequency frequency() {
        return frequency;
    }

    public TargetRule targetRule() {
        return targetRule;
    }

    public BigDecimal greenFrom() {
        return greenFrom;
    }

    public BigDecimal yellowFrom() {
        return yellowFrom;
    }
}
