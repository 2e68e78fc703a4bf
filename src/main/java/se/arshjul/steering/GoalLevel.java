package se.arshjul.steering;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A level of the goal chain, under the municipality's own name for it. */
@Entity
@Table(name = "goal_level")
public class GoalLevel {

    @Id private String code;
    private String name;
    private int ordinal;

    protected GoalLevel() {}

    public GoalLevel(String code) {
        this.code = code;
    }

    public void describe(String newName, int newOrdinal) {
        name = newName;
        ordinal = newOrdinal;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public int ordinal() {
        return ordinal;
    }
}
