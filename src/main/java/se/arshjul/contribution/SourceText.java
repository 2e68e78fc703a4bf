package se.arshjul.contribution;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import se.arshjul.organisation.Node;

/** A text that the municipality brought with it for a document, a period and a place; the source of drafts, never a draft. */
@Entity
@Table(name = "source_text")
public class SourceText {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "source_text_id")
    @SequenceGenerator(name = "source_text_id", sequenceName = "source_text_id_seq", allocationSize = 50)
    private Long id;

    private String document;
    private String period;
    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "node_id") private Node node;
    @Column(name = "section_code") private String sectionCode;
    private String heading;
    private String body;
    private Integer ordinal;
    @Column(name = "written_on") private LocalDate writtenOn;
    private String author;

    protected SourceText() {}

    public SourceText(String document, String period, Node node, String sectionCode) {
        this.document = document;
        this.period = period;
        this.node = node;
        this.sectionCode = sectionCode;
    }

    /** The body is cleaned HTML. */
    public void write(String newHeading, String newBody, Integer newOrdinal) {
        heading = newHeading;
        body = newBody;
        ordinal = newOrdinal;
    }

    public void sign(LocalDate day, String newAuthor) {
        writtenOn = day;
        author = newAuthor;
    }

    public String document() {
        return document;
    }

    public String period() {
        return period;
    }

    public Node node() {
        return node;
    }

    public String sectionCode() {
        return sectionCode;
    }

    public String heading() {
        return heading;
    }

    public String body() {
        return body;
    }

    public Integer ordinal() {
        return ordinal;
    }

    public LocalDate writtenOn() {
        return writtenOn;
    }

    public String author() {
        return author;
    }
}
