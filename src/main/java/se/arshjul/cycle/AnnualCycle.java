package se.arshjul.cycle;

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
import jakarta.persistence.Version;
import java.util.List;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Node;

/** One department's year, from the premises to the year's close (cycle-1). */
@Entity
@Table(name = "annual_cycle")
public class AnnualCycle {

    /** How far the year has come. */
    public enum State { PREPARED, CONFIRMED, CLOSED }

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "annual_cycle_id")
    @SequenceGenerator(name = "annual_cycle_id", sequenceName = "annual_cycle_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "department_id") private Node department;
    private int year;
    @Enumerated(STRING) private State state = State.PREPARED;
    @Version private int version;

    protected AnnualCycle() {}

    public AnnualCycle(Node department, int year) {
        this.department = department;
        this.year = year;
    }

    /** The planner has settled goals, dates and places; from now on rounds may open (cycle-3). */
    public void confirmPremises() {
        requireState(State.PREPARED, "cycle.alreadyConfirmed");
        state = State.CONFIRMED;
    }

    /** Closes the year; a round that is still to come or under way stops it (cycle-5). */
    public void close(List<Round> ahead) {
        requireState(State.CONFIRMED, "cycle.notOpen");
        requireEnded(ahead);
        state = State.CLOSED;
    }

    /** Refuses while rounds are neither published, rejected nor cancelled (cycle-5). */
    public void requireEnded(List<Round> ahead) {
        if (!ahead.isEmpty()) {
            throw new RuleBrokenException("cycle.roundsStillGoing", year,
                    String.join(", ", ahead.stream().map(Round::name).toList()));
        }
    }

    private void requireState(State required, String otherwise) {
        if (state != required) {
            throw new RuleBrokenException(otherwise, year);
        }
    }

    public String processKey() {
        return "cycle-" + id;
    }

    public Long id() {
        return id;
    }

    public Node department() {
        return department;
    }

    public int year() {
        return year;
    }

    public State state() {
        return state;
    }
}
