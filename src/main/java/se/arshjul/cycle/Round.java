package se.arshjul.cycle;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.steering.RoundKind;

/** One round of a year, such as the operational plan: when it opens, what is due when, and how far it has come. */
@Entity
public class Round {

    private static final int FIGURES_TAKE = 5;

    /** How far a round has come; {@link #next()} says what may follow. */
    public enum State {
        PLANNED, OPEN, WITH_COMMITTEE, PUBLISHED, REJECTED, CANCELLED;

        private static final Map<State, Set<State>> NEXT = Map.of(
                PLANNED, EnumSet.of(OPEN, CANCELLED),
                OPEN, EnumSet.of(WITH_COMMITTEE, PUBLISHED, CANCELLED),
                WITH_COMMITTEE, EnumSet.of(OPEN, PUBLISHED, REJECTED),
                PUBLISHED, EnumSet.noneOf(State.class),
                REJECTED, EnumSet.noneOf(State.class),
                CANCELLED, EnumSet.noneOf(State.class));

        Set<State> next() {
            return NEXT.get(this);
        }

        /** True when nothing more happens to the round. */
        public boolean isEnd() {
            return next().isEmpty();
        }
    }

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "round_id")
    @SequenceGenerator(name = "round_id", sequenceName = "round_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "cycle_id") private AnnualCycle cycle;
    @Column(name = "kind_code") private String kindCode;
    @Enumerated(STRING) private RoundKind.Kind kind;
    private boolean goals;
    private boolean money;
    private boolean forecast;
    @Column(name = "to_committee") private boolean toCommittee;
    private String name;
    @Convert(converter = PeriodConverter.class) private Period period;
    @Enumerated(STRING) private State state = State.PLANNED;
    @Column(name = "opens_on") private LocalDate opensOn;
    @Column(name = "units_due") private LocalDate unitsDue;
    @Column(name = "divisions_due") private LocalDate divisionsDue;
    @Column(name = "director_due") private LocalDate directorDue;
    @Column(name = "cancel_reason") private String cancelReason;
    @Column(name = "figures_reviewed_at") private Instant figuresReviewedAt;
    @Version private int version;

    protected Round() {}

    /** A round of one of the steering model's kinds; it keeps what the model says of the kind now (steering-2). */
    public Round(AnnualCycle cycle, RoundKind model, String name, Period period, RoundDates dates) {
        this.cycle = cycle;
        this.kindCode = model.code();
        this.kind = model.kind();
        this.goals = model.goals();
        this.money = model.money();
        this.forecast = model.forecast();
        this.toCommittee = model.toCommittee();
        this.name = name;
        this.period = period;
        keep(dates);
    }

    public void schedule(RoundDates dates) {
        if (state.isEnd()) {
            throw new RuleBrokenException("cycle.roundEnded", name);
        }
        if (state != State.PLANNED && !dates.opensOn().equals(opensOn)) {
            throw new RuleBrokenException("cycle.alreadyOpened", name);
        }
        keep(dates);
    }

    private void keep(RoundDates dates) {
        opensOn = dates.opensOn();
        unitsDue = dates.unitsDue();
        divisionsDue = dates.divisionsDue();
        directorDue = dates.directorDue();
    }

    /** Moves the round on; opening twice changes nothing, a step that may not follow is refused. */
    public void moveTo(State to) {
        if (state == to) {
            return;
        }
        if (!state.next().contains(to)) {
            throw new RuleBrokenException("cycle.roundCannotMove", name, state, to);
        }
        state = to;
    }

    /** The round is not held; the reason stays with it (cycle-6). */
    public void cancel(String reason) {
        if (!mayCancel()) {
            throw new RuleBrokenException(isFollowUp() ? "cycle.cannotCancel" : "cycle.cannotCancelPlan", name);
        }
        if (reason == null || reason.isBlank()) {
            throw new RuleBrokenException("cycle.cancelReasonMissing", name);
        }
        cancelReason = reason.strip();
        moveTo(State.CANCELLED);
    }

    boolean mayCancel() {
        return state == State.PLANNED || state == State.OPEN && !isFollowUp();
    }

    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    /** The controller has looked the figures through: the places may hand over (cycle-7). */
    public void reviewFigures(Instant at) {
        if (state != State.OPEN || !awaitsFigures()) {
            throw new RuleBrokenException("cycle.noFiguresToReview", name);
        }
        figuresReviewedAt = at;
    }

    /** True until the controller has looked the figures of a round with money through. */
    public boolean awaitsFigures() {
        return isFollowUp() && money && figuresReviewedAt == null;
    }

    /** The figures are looked through within a few days, before the units are to hand over. */
    public LocalDate figuresDue() {
        var due = opensOn.plusDays(FIGURES_TAKE);
        return due.isAfter(unitsDue) ? unitsDue : due;
    }

    public RoundDates dates() {
        return new RoundDates(opensOn, unitsDue, divisionsDue, directorDue);
    }

    public String processKey() {
        return "round-" + id;
    }

    public Long id() {
        return id;
    }

    public AnnualCycle cycle() {
        return cycle;
    }

    public String kindCode() {
        return kindCode;
    }

    /** The plan, a report during the year, or the report that closes it. */
    public RoundKind.Kind kind() {
        return kind;
    }

    public boolean isFollowUp() {
        return kind != RoundKind.Kind.PLAN;
    }

    /** True when the round assesses goals. */
    public boolean goals() {
        return goals;
    }

    /** True when the round carries figures. */
    public boolean money() {
        return money;
    }

    /** True when the round says how the year is expected to end. */
    public boolean forecast() {
        return forecast;
    }

    /** A plan always goes to the committee (kommunallagen 6 kap. 38 §), a report where the model says so. */
    public boolean toCommittee() {
        return toCommittee || !isFollowUp();
    }

    /** Why the round is not held; null where it is. */
    public String cancelReason() {
        return cancelReason;
    }

    public String name() {
        return name;
    }

    public Period period() {
        return period;
    }

    public State state() {
        return state;
    }
}
