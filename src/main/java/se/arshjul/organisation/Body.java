package se.arshjul.organisation;

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

/** A political body: the council, the executive board, a committee, its working committee or presidium. */
@Entity
public class Body {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "body_id")
    @SequenceGenerator(name = "body_id", sequenceName = "body_id_seq", allocationSize = 50)
    private Long id;

    private String code;
    private String name;
    @Enumerated(STRING) private BodyKind kind;
    @ManyToOne(fetch = LAZY) @JoinColumn(name = "parent_id") private Body parent;
    private Integer members;
    @Column(name = "meetings_per_year") private Integer meetingsPerYear;

    protected Body() {}

    public Body(String code, String name, BodyKind kind) {
        this.code = code;
        this.name = name;
        this.kind = kind;
    }

    public void describe(String newName, BodyKind newKind, Body newParent, Integer newMembers, Integer newMeetings) {
        name = newName;
        kind = newKind;
        parent = newParent;
        members = newMembers;
        meetingsPerYear = newMeetings;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public BodyKind kind() {
        return kind;
    }

    public Body parent() {
        return parent;
    }

    public Integer members() {
        return members;
    }

    public Integer meetingsPerYear() {
        return meetingsPerYear;
    }
}
