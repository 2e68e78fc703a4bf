package se.arshjul.organisation;

import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** Somebody who signs in; what they may do follows from the roles they hold, never from who they are. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "person_id")
    @SequenceGenerator(name = "person_id", sequenceName = "person_id_seq", allocationSize = 50)
    private Long id;

    private String username;
    private String name;
    private String email;
    private String language = "sv";

    protected Person() {}

    public Person(String username, String name, String email) {
        this.username = username;
        this.name = name;
        this.email = email;
    }

    public void describe(String newName, String newEmail, String newLanguage) {
        name = newName;
        email = newEmail;
        language = newLanguage;
    }

    public Long id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String language() {
        return language;
    }
}
