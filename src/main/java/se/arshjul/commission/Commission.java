package se.arshjul.commission;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import se.arshjul.cycle.PeriodConverter;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Body;

/** Something that a political body has asked of the administration for a period; known by its code everywhere (commission-1). */
@Entity
public class Commission {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "commission_id")
    @SequenceGenerator(name = "commission_id", sequenceName = "commission_id_seq", allocationSize = 50)
    private Long id;

    private String code;
    private String text;
    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "body_id") private Body body;
    @Column(name = "decided_on") private LocalDate decidedOn;
    @Convert(converter = PeriodConverter.class) private Period period;
    private int year;
    private int ordinal;
    @Column(name = "planned_kr") private Long plannedKr;
    @Enumerated(STRING) private Effect effect;
    @Column(name = "achieved_kr") private Long achievedKr;

    protected Commission() {}

    public Commission(String code) {
        this.code = code;
    }

    public void describe(String newText, Body newBody, LocalDate newDecidedOn, int newOrdinal) {
        text = newText;
        body = newBody;
        decidedOn = newDecidedOn;
        ordinal = newOrdinal;
    }

    public void applyDuring(Period newPeriod) {
        period = newPeriod;
        year = newPeriod.year();
    }

    /** Says what it is to give and of what kind that is; what has no effect gives no kronor (commission-5). */
    public void give(Long newPlannedKr, Effect newEffect, Long newAchievedKr) {
        if (newEffect == Effect.INGEN && newPlannedKr != null && newPlannedKr != 0) {
            throw new RuleBrokenException("commission.noEffectWithAmount", code);
        }
        plannedKr = newPlannedKr;
        effect = newEffect;
        achievedKr = newAchievedKr;
    }

    /** What the log calls it. */
    public String subject() {
        return "commission-" + id;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String text() {
        return text;
    }

    public Body body() {
        return body;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    public Period period() {
        return period;
    }

    public int ordinal() {
        return ordinal;
    }

    public Long plannedKr() {
        return plannedKr;
    }

    public Effect effect() {
        return effect;
    }

    public Long achievedKr() {
        return achievedKr;
    }
}
