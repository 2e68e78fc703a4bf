package se.arshjul.goal;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import se.arshjul.cycle.PeriodConverter;
import se.arshjul.kernel.Period;
import se.arshjul.kernel.Signature;
import se.arshjul.kernel.Written;
import se.arshjul.organisation.Node;

/**
 * How far a goal had come at a place in a period, as the place itself judged it: level, trend and forecast apart, with a
 * dated comment signed with the author's role. Those of earlier rounds stay as they were (goal-3, goal-4).
 */
@Entity
public class Assessment extends Written {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "assessment_id")
    @SequenceGenerator(name = "assessment_id", sequenceName = "assessment_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "goal_id") private Goal goal;
    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "node_id") private Node node;
    @Convert(converter = PeriodConverter.class) private Period period;
    @Column(name = "round_id") private Long roundId;
    @Column(name = "written_on") private LocalDate writtenOn;
    @Column(name = "level_code") private String level;
    @Column(name = "trend_code") private String trend;
    @Column(name = "forecast_code") private String forecast;
    private String comment = "";
    private String author;

    protected Assessment() {}

    /** One that the municipality brought with it, of a day in a period. */
    public Assessment(Goal goal, Node node, Period period, LocalDate writtenOn) {
        this.goal = goal;
        this.node = node;
        this.period = period;
        this.writtenOn = writtenOn;
    }

    /** The place's assessment in a round; there is one, and it is written on until the round's report is handed over. */
    public static Assessment inRound(Goal goal, Node node, Period period, long roundId, LocalDate today) {
        var assessment = new Assessment(goal, node, period, today);
        assessment.roundId = roundId;
        return assessment;
    }

    /** Writes over the version that the writer saw; a later version is never lost unseen (goal-4). */
    public void write(AssessmentDraft draft, int seenVersion, Signature by) {
        if (draft.equals(draft())) {
            return;
        }
        requireSeen(seenVersion, level == null ? comment : level);
        fill(draft);
        sign(by);
    }

    /** Writes one field over the version that the writer saw; who comes later sees what stands in that field (goal-4). */
    public void write(AssessmentDraft.Field field, String value, int seenVersion, Signature by) {
        var draft = draft().with(field, value);
        if (!draft.equals(draft())) {
            requireSeen(seenVersion, draft().value(field));
        }
        write(draft, seenVersion, by);
    }

    /** Fills the assessment from what the municipality brought with it; the author is a role in its own words. */
    public void bring(String levelCode, String commentHtml, String itsAuthor) {
        fill(new AssessmentDraft(levelCode, trend, forecast, commentHtml));
        author = itsAuthor;
    }

    private void fill(AssessmentDraft draft) {
        level = draft.level();
        trend = draft.trend();
        forecast = draft.forecast();
        comment = draft.comment();
    }

    @Override
    public void sign(Signature by) {
        super.sign(by);
        author = by.role();
        writtenOn = by.day();
    }

    public AssessmentDraft draft() {
        return new AssessmentDraft(level, trend, forecast, comment);
    }

    public Long id() {
        return id;
    }

    public Goal goal() {
        return goal;
    }

    public Node node() {
        return node;
    }

    public Period period() {
        return period;
    }

    public Long roundId() {
        return roundId;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    public String author() {
        return author;
    }
}
