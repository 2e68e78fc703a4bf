package se.arshjul.steering;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of round that the municipality's year has: the plan, a tertial report, the year-end report. */
@Entity
@Table(name = "round_kind")
public class RoundKind {

    /** What a round is for. */
    public enum Kind { PLAN, UPPFOLJNING, BOKSLUT }

    /** How often a kind of round comes in a year: one whose code is MANAD or KVARTAL comes each month or quarter. */
    public enum Rhythm { ONCE, MONTHLY, QUARTERLY }

    @Id private String code;
    private String name;
    @Enumerated(STRING) private Kind kind;
    @Column(name = "month_from") private int monthFrom;
    @Column(name = "month_to") private int monthTo;
    private boolean goals;
    private boolean money;
    private boolean forecast;
    @Column(name = "to_committee") private boolean toCommittee;

    protected RoundKind() {}

    public RoundKind(String code) {
        this.code = code;
    }

    public void describe(String newName, Kind newKind, int newMonthFrom, int newMonthTo) {
        name = newName;
        kind = newKind;
        monthFrom = newMonthFrom;
        monthTo = newMonthTo;
    }

    /** Says what the round assesses and carries, and whether it goes to the committee. */
    public void carry(boolean itsGoals, boolean itsMoney, boolean itsForecast, boolean itGoesToCommittee) {
        goals = itsGoals;
        money = itsMoney;
        forecast = itsForecast;
        toCommittee = itGoesToCommittee;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public Rhythm rhythm() {
        return switch (code) {
            case "MANAD" -> Rhythm.MONTHLY;
            case "KVARTAL" -> Rhythm.QUARTERLY;
            default -> Rhythm.ONCE;
        };
    }

    public int monthFrom() {
        return monthFrom;
    }

    public int monthTo() {
        return monthTo;
    }

    public boolean goals() {
        return goals;
    }

    public boolean money() {
        return money;
    }

    public boolean forecast() {
        return forecast;
    }

    public boolean toCommittee() {
        return toCommittee;
    }
}
