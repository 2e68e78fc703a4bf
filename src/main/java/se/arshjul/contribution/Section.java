package se.arshjul.contribution;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import se.arshjul.kernel.Signature;
import se.arshjul.kernel.Written;
import se.arshjul.steering.SectionKind;
import se.arshjul.steering.SectionTemplate;

/** One section of a contribution; it keeps the heading and guidance that the steering model gave it when the round opened. */
@Entity
public class Section extends Written {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "section_id")
    @SequenceGenerator(name = "section_id", sequenceName = "section_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "contribution_id") private Contribution contribution;
    private String code;
    private String heading;
    private SectionKind kind;
    private int ordinal;
    private boolean required;
    private String guidance;
    private String body = "";

    protected Section() {}

    public Section(Contribution contribution, SectionTemplate template) {
        this.contribution = contribution;
        this.code = template.code();
        this.heading = template.heading();
        this.kind = template.kind();
        this.ordinal = template.ordinal();
        this.required = template.required();
        this.guidance = template.guidance();
    }

    /** Writes cleaned HTML over the version that the writer saw; a later version is never lost unseen (contribution-6). */
    public void write(String cleanedHtml, int seenVersion, String by, Instant at) {
        contribution.requireWritable();
        if (body.equals(cleanedHtml)) {
            return;
        }
        requireSeen(seenVersion, body);
        body = cleanedHtml;
        sign(new Signature(by, at));
    }

    /** Fills an empty section with the text that the municipality brought with it. */
    public void startFrom(String sourceHtml) {
        if (body.isEmpty()) {
            body = sourceHtml;
        }
    }

    /** A section that the steering model does not ask for and the part has anyway: its heading comes from the room of its kind. */
    Section(Contribution contribution, SectionKind kind, String heading, int ordinal) {
        this.contribution = contribution;
        this.code = kind.code();
        this.heading = heading;
        this.kind = kind;
        this.ordinal = ordinal;
    }

    public boolean isMissing() {
        return required && kind.equals(SectionKind.TEXT) && body.isBlank();
    }

    public Long id() {
        return id;
    }

    public Contribution contribution() {
        return contribution;
    }

    public String code() {
        return code;
    }

    public String heading() {
        return heading;
    }

    public SectionKind kind() {
        return kind;
    }

    public int ordinal() {
        return ordinal;
    }

    public boolean required() {
        return required;
    }

    public String guidance() {
        return guidance;
    }

    public String body() {
        return body;
    }
}
