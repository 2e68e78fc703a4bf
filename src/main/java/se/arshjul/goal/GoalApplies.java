package se.arshjul.goal;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import se.arshjul.organisation.Node;

/** That a place works to a goal, with the place's own wording where it has one (goal-1). */
@Entity
@Table(name = "goal_applies")
@IdClass(GoalApplies.Key.class)
public class GoalApplies {

    /** How the place contributes. */
    public enum Link { DIRECT, INDIRECT }

    /** Goal and place together. */
    public static class Key implements Serializable {
        private Long goal;
        private Long node;

        public Key() {}

        public Key(Long goal, Long node) {
            this.goal = goal;
            this.node = node;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.goal.equals(goal) && key.node.equals(node);
        }

        @Override
        public int hashCode() {
            return Objects.hash(goal, node);
        }
    }

    @Id @ManyToOne(fetch = LAZY) @JoinColumn(name = "goal_id") private Goal goal;
    @Id @ManyToOne(fetch = LAZY) @JoinColumn(name = "node_id") private Node node;
    private String wording;
    @Enumerated(STRING) private Link link = Link.DIRECT;

    protected GoalApplies() {}

    public GoalApplies(Goal goal, Node node) {
        this.goal = goal;
        this.node = node;
    }

    public void word(String newWording, Link newLink) {
        wording = newWording;
        link = newLink;
    }

    public Goal goal() {
        return goal;
    }

    public Node node() {
        return node;
    }

    public String wording() {
        return wording;
    }

    public Link link() {
        return link;
    }
}
