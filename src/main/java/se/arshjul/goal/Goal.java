package se.arshjul.goal;

import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import se.arshjul.organisation.Body;

/** Something a political body wants reached, at a level of the steering model, from a day to a day. */
@Entity
public class Goal {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "goal_id")
    @SequenceGenerator(name = "goal_id", sequenceName = "goal_id_seq", allocationSize = 50)
    private Long id;

    private String code;
    @Column(name = "level_code") private String levelCode;
    private String text;
    @ManyToOne(fetch = LAZY) @JoinColumn(name = "parent_id") private Goal parent;
    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "body_id") private Body body;
    @Column(name = "valid_from") private LocalDate validFrom;
    @Column(name = "valid_to") private LocalDate validTo;
    private int ordinal;

    protected Goal() {}

    public Goal(String code) {
        this.code = code;
    }

    public void describe(String newLevelCode, String newText, Body newBody, int newOrdinal) {
        levelCode = newLevelCode;
        text = newText;
        body = newBody;
        ordinal = newOrdinal;
    }

    public void serve(Goal above) {
        parent = above;
    }

    public void last(LocalDate from, LocalDate to) {
        validFrom = from;
        validTo = to;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String levelCode() {
        return levelCode;
    }

    public String text() {
        return text;
    }

    public Goal parent() {
        return parent;
    }

    public Body body() {
        return body;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public int ordinal() {
        return ordinal;
    }
}
