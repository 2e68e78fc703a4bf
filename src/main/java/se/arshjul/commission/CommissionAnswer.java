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
import jakarta.persistence.Table;
import se.arshjul.cycle.PeriodConverter;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Signature;
import se.arshjul.kernel.Written;
import se.arshjul.organisation.Node;

/** What a place answers to a commission for one period; the answers of earlier periods stay beside it (commission-2). */
@Entity
@Table(name = "commission_answer")
public class CommissionAnswer extends Written {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "commission_answer_id")
    @SequenceGenerator(name = "commission_answer_id", sequenceName = "commission_answer_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "commission_id") private Commission commission;
    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "node_id") private Node node;
    @Convert(converter = PeriodConverter.class) private Period period;
    private String body = "";
    @Enumerated(STRING) private Progress state;
    @Column(name = "achieved_kr") private Long achievedKr;
    @Column(name = "saved_role") private String savedRole;

    protected CommissionAnswer() {}

    public CommissionAnswer(Commission commission, Node node, Period period) {
        this.commission = commission;
        this.node = node;
        this.period = period;
    }

    /** Writes the answer over the version that the writer saw (commission-4); the text is cleaned already. */
    public void write(AnswerDraft draft, int seenVersion, Signature by) {
        if (draft.equals(draft())) {
            return;
        }
        requireSeen(seenVersion, body);
        fill(draft);
        sign(by);
        savedRole = by.role();
    }

    /** Writes one field; who comes later sees what stands in that field (commission-4). */
    public void write(AnswerDraft.Field field, String value, int seenVersion, Signature by) {
        var draft = draft().with(field, value);
        if (!draft.equals(draft())) {
            requireSeen(seenVersion, draft().value(field));
        }
        write(draft, seenVersion, by);
    }

    /** True when a person has written it in the portal; what is brought then gives way (commission-9). */
    public boolean isWrittenHere() {
        return savedAt() != null;
    }

    /** Takes over what the municipality brought with it. */
    public void bring(AnswerDraft draft) {
        fill(draft);
    }

    private void fill(AnswerDraft draft) {
        body = draft.body();
        state = draft.state();
        achievedKr = draft.achievedKr();
    }

    public AnswerDraft draft() {
        return new AnswerDraft(body, state, achievedKr);
    }

    public Long id() {
        return id;
    }

    public Commission commission() {
        return commission;
    }

    public Node node() {
        return node;
    }

    public Period period() {
        return period;
    }

    public String savedRole() {
        return savedRole;
    }
}
