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
import java.time.LocalDate;

/** A role held at a place from a day to a day, by its holder or by a deputy (organisation-1, organisation-3). */
@Entity
public class Assignment {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "assignment_id")
    @SequenceGenerator(name = "assignment_id", sequenceName = "assignment_id_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "person_id") private Person person;
    @Enumerated(STRING) private Role role;
    @ManyToOne(fetch = LAZY) @JoinColumn(name = "node_id") private Node node;
    @ManyToOne(fetch = LAZY) @JoinColumn(name = "body_id") private Body body;
    @Column(name = "valid_from") private LocalDate validFrom;
    @Column(name = "valid_to") private LocalDate validTo;
    @ManyToOne(fetch = LAZY) @JoinColumn(name = "deputises_for_id") private Person deputisesFor;

    protected Assignment() {}

    public Assignment(Person person, Role role, Node node, LocalDate validFrom) {
        this.person = person;
        this.role = role;
        this.node = node;
        this.validFrom = validFrom;
    }

    public Assignment(Person person, Role role, Body body, LocalDate validFrom) {
        this.person = person;
        this.role = role;
        this.body = body;
        this.validFrom = validFrom;
    }

    /** An administrator of the installation itself: there before any place is. */
    public static Assignment administrator(Person person, LocalDate validFrom) {
        var assignment = new Assignment();
        assignment.person = person;
        assignment.role = Role.ADMINISTRATOR;
        assignment.validFrom = validFrom;
        return assignment;
    }

    public void until(LocalDate lastDay) {
        validTo = lastDay;
    }

    public void deputiseFor(Person holder) {
        deputisesFor = holder;
    }

    public Long id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public Role role() {
        return role;
    }

    public Node node() {
        return node;
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

    public Person deputisesFor() {
        return deputisesFor;
    }
}
