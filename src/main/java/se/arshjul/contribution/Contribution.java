package se.arshjul.contribution;

import static jakarta.persistence.CascadeType.ALL;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.Place;

/** One place's part of a round: written by the place, then judged by the place above, never both at once (contribution-1). */
@Entity
public class Contribution {

    /** Whose part it is: a unit's, a division's or the whole department's. */
    public enum Kind { UNIT, DIVISION, DEPARTMENT }

    /** How far the contribution has come; {@link #next()} says what may follow. */
    public enum State {
        /** The parts below are not in yet. */
        WAITING,
        DRAFT, SUBMITTED, RETURNED, ACCEPTED;

        private static final Map<State, Set<State>> NEXT = Map.of(
                WAITING, EnumSet.of(DRAFT, RETURNED),
                DRAFT, EnumSet.of(SUBMITTED, WAITING),
                RETURNED, EnumSet.of(SUBMITTED, WAITING),
                SUBMITTED, EnumSet.of(ACCEPTED, RETURNED, WAITING),
                ACCEPTED, EnumSet.of(RETURNED, WAITING));

        Set<State> next() {
            return NEXT.get(this);
        }

        /** True while nobody writes: what stands is what was frozen when the place handed it over. */
        public boolean isHandedOver() {
            return this == SUBMITTED || this == ACCEPTED;
        }

        /** True while the place itself has the contribution in hand and may hand it over. */
        public boolean isBeingWritten() {
            return this == DRAFT || this == RETURNED;
        }

        /** A division and the whole may be written on already while their parts are awaited. */
        public boolean isWritable() {
            return isBeingWritten() || this == WAITING;
        }
    }

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "contribution_id")
    @SequenceGenerator(name = "contribution_id", sequenceName = "contribution_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "round_id") private Round round;
    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "node_id") private Node node;
    @ManyToOne(fetch = LAZY) @JoinColumn(name = "parent_id") private Contribution parent;
    @Enumerated(STRING) private Kind kind;
    @Column(name = "place_name") private String placeName;
    @Column(name = "place_level") private String placeLevel;
    private int ordinal;
    @Enumerated(STRING) private State state;
    @Column(name = "due_on") private LocalDate dueOn;
    @Column(name = "return_reason") private String returnReason;
    @Column(name = "returned_by") private String returnedBy;
    @Column(name = "returned_on") private LocalDate returnedOn;
    @Column(name = "override_reason") private String overrideReason;
    @Version private int version;

    @OneToMany(mappedBy = "contribution", cascade = ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Section> sections = new ArrayList<>();

    protected Contribution() {}

    public Contribution(Round round, Node node, Kind kind, Contribution parent, LocalDate dueOn) {
        this.round = round;
        this.node = node;
        this.kind = kind;
        this.parent = parent;
        this.dueOn = dueOn;
        this.placeName = node.name();
        this.placeLevel = node.level().name();
        this.ordinal = node.ordinal();
        this.state = kind == Kind.UNIT ? State.DRAFT : State.WAITING;
    }

    /** Hands the draft over: nothing may lack of what is asked for, by its sections and by the rooms that fill them (contribution-5). */
    void submit(List<Completeness.Lack> ofMaterial) {
        if (!isBeingWritten()) {
            throw new RuleBrokenException("contribution.cannotMove." + state, placeName).leadingTo(readingPath());
        }
        if (round.awaitsFigures()) {
            throw new RuleBrokenException("contribution.figuresNotReviewed", round.name());
        }
        new Completeness(this, ofMaterial).require();
        moveTo(State.SUBMITTED);
        returnReason = null;
    }

    public void accept() {
        requireState(State.SUBMITTED);
        moveTo(State.ACCEPTED);
    }

    /** Gives the contribution back to its writer with a reason (contribution-3), says who did, and gives it a day that is not past (contribution-15). */
    void returnWithReason(String reason, SentBack back) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBrokenException("contribution.reasonMissing", placeName);
        }
        moveTo(State.RETURNED);
        returnReason = reason.strip();
        note(back);
    }

    private void note(SentBack back) {
        if (back.redoBy().isBefore(back.on())) {
            throw new RuleBrokenException("contribution.redoPast", back.redoBy());
        }
        if (back.redoBy().isAfter(RedoDay.last(back.on()))) {
            throw new RuleBrokenException("contribution.redoFar", back.redoBy(), RedoDay.last(back.on()));
        }
        returnedBy = back.by();
        returnedOn = back.on();
        dueOn = back.redoBy();
    }

    /** The parts below are in: the place's own writing may begin, or go on after a return. */
    public void partsAreIn() {
        if (state == State.WAITING) {
            state = returnReason == null ? State.DRAFT : State.RETURNED;
        }
    }

    /** Parts below are asked for again. */
    public void awaitParts() {
        moveTo(State.WAITING);
    }

    /** The body sends parts below back: the whole waits for them with the body's reason and day. */
    void awaitParts(String reason, SentBack back) {
        awaitParts();
        returnReason = reason;
        note(back);
    }

    private void moveTo(State to) {
        if (state == to) {
            return;
        }
        requireHeld();
        if (!state.next().contains(to)) {
            throw new RuleBrokenException("contribution.cannotMove." + state, placeName);
        }
        state = to;
    }

    private void requireState(State required) {
        if (state != required) {
            throw new RuleBrokenException("contribution.cannotMove." + state, placeName);
        }
    }

    /** Refuses writing while somebody else has the contribution in hand (contribution-1). */
    public void requireWritable() {
        requireHeld();
        if (!isWritable()) {
            throw new RuleBrokenException("contribution.notWritable." + state, placeName).leadingTo(readingPath());
        }
    }

    /** Nobody writes in a cancelled round (cycle-6). */
    private void requireHeld() {
        if (round.isCancelled()) {
            throw new RuleBrokenException("contribution.roundCancelled", round.name());
        }
    }

    /** Where what was handed in is read, for whoever has an older form open. */
    private String readingPath() {
        return "/reading/read?place=" + id;
    }

    public boolean isWritable() {
        return state.isWritable();
    }

    public boolean isBeingWritten() {
        return state.isBeingWritten();
    }

    /** Says why it is handed over in spite of what may be passed over (contribution-10); an empty word takes it back. */
    public void override(String reason) {
        requireWritable();
        overrideReason = reason == null || reason.isBlank() ? null : reason.strip();
    }

    public boolean isOverridden() {
        return overrideReason != null;
    }

    public void moveDue(LocalDate newDue) {
        dueOn = newDue;
    }

    public Section add(Section section) {
        sections.add(section);
        return section;
    }

    Section section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst()
                .orElseThrow(() -> new NotFoundException("section", code));
    }

    public String processKey() {
        return "contribution-" + id;
    }

    public Place place() {
        return Place.of(node);
    }

    public Long id() {
        return id;
    }

    public Round round() {
        return round;
    }

    public Node node() {
        return node;
    }

    public Contribution parent() {
        return parent;
    }

    public Kind kind() {
        return kind;
    }

    public String placeName() {
        return placeName;
    }

    /** The place with the round, as the log names it. */
    public String placeInRound() {
        return placeName + ", " + round.name();
    }

    public int ordinal() {
        return ordinal;
    }

    public State state() {
        return state;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String returnReason() {
        return returnReason;
    }

    public String returnedBy() {
        return returnedBy;
    }

    public LocalDate returnedOn() {
        return returnedOn;
    }

    /** Why it was handed over in spite of what the rules would have stopped; null where nothing was. */
    public String overrideReason() {
        return overrideReason;
    }

    public List<Section> sections() {
        return List.copyOf(sections);
    }
}
