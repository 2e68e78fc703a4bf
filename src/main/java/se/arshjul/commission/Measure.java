package se.arshjul.commission;

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
import java.time.LocalDate;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.kernel.Signature;
import se.arshjul.kernel.Written;
import se.arshjul.organisation.Node;

/** One thing in a place's measures plan of a round: what it does to get back to balance (commission-8). */
@Entity
public class Measure extends Written {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "measure_id")
    @SequenceGenerator(name = "measure_id", sequenceName = "measure_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "round_id") private Round round;
    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "node_id") private Node node;
    private int ordinal;
    private String what = "";
    @Column(name = "owner_role") private String ownerRole = "";
    @Column(name = "due_on") private LocalDate dueOn;
    @Enumerated(STRING) private Effect effect;
    @Column(name = "planned_kr") private Long plannedKr;
    @Column(name = "achieved_kr") private Long achievedKr;
    @ManyToOne(fetch = LAZY) @JoinColumn(name = "commission_id") private Commission commission;
    private Long continues;

    protected Measure() {}

    public Measure(Round round, Node node, int ordinal) {
        this.round = round;
        this.node = node;
        this.ordinal = ordinal;
    }

    /** Writes what the form holds over the version that the writer saw (commission-4). */
    public void write(MeasureDraft draft, Commission answered, int seenVersion, Signature by) {
        if (draft.equals(draft())) {
            return;
        }
        requireSeen(seenVersion, what);
        if (draft.effect() == Effect.INGEN && draft.plannedKr() != null && draft.plannedKr() != 0) {
            throw new RuleBrokenException("commission.noEffectWithAmount", draft.what());
        }
        fill(draft, answered);
        sign(by);
    }

    /** Refuses one field where somebody else has written since, and tells what stands in it (commission-4). */
    public void requireSeen(MeasureDraft.Field field, String value, int seenVersion) {
        if (!draft().with(field, value).equals(draft())) {
            requireSeen(seenVersion, draft().value(field));
        }
    }

    /** Goes on from the measure as it stood in an earlier round, remembering which; its writer tells what it has given since. */
    public void goOnFrom(Measure earlier, Signature by) {
        continues = earlier.id;
        write(earlier.draft(), earlier.commission, version(), by);
    }

    private void fill(MeasureDraft draft, Commission answered) {
        what = draft.what();
        ownerRole = draft.ownerRole();
        dueOn = draft.dueOn();
        effect = draft.effect();
        plannedKr = draft.plannedKr();
        achievedKr = draft.achievedKr();
        commission = answered;
    }

    public MeasureDraft draft() {
        return new MeasureDraft(what, ownerRole, dueOn, effect, plannedKr, achievedKr, commission == null ? null : commission.code());
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

    public int ordinal() {
        return ordinal;
    }

    /** The measure of an earlier round that this one goes on from; null for a new one. */
    public Long continues() {
        return continues;
    }
}
