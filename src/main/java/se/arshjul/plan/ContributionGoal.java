package se.arshjul.plan;

import static jakarta.persistence.FetchType.LAZY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import se.arshjul.contribution.Contribution;
import se.arshjul.goal.GoalApplies;
import se.arshjul.kernel.Signature;
import se.arshjul.kernel.Written;

/** A goal that applied to the place when the round opened, in the wording that applied there (plan-2). */
@Entity
@Table(name = "contribution_goal")
@IdClass(ContributionGoal.Key.class)
public class ContributionGoal extends Written {

    /** Contribution and goal together. */
    public static class Key implements Serializable {
        private Long contribution;
        private Long goalId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(key.contribution, contribution)
                    && Objects.equals(key.goalId, goalId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(contribution, goalId);
        }
    }

    @Id @ManyToOne(fetch = LAZY) @JoinColumn(name = "contribution_id") private Contribution contribution;
    @Id @Column(name = "goal_id") private Long goalId;
    private String code;
    private String wording;
    @Column(name = "set_by") private String setBy;
    private boolean inherited;
    private int ordinal;
    private String abstention;

    protected ContributionGoal() {}

    public ContributionGoal(Contribution contribution, GoalApplies applies, boolean inherited) {
        this.contribution = contribution;
        this.goalId = applies.goal().id();
        this.code = applies.goal().code();
        this.wording = applies.wording() == null ? applies.goal().text() : applies.wording();
        this.setBy = applies.goal().body().name();
        this.inherited = inherited;
        this.ordinal = applies.goal().ordinal();
    }

    /** Says over what the writer saw why the place does nothing for the goal this year; an empty word takes it back. */
    void abstain(String why, int seenVersion, Signature by) {
        contribution.requireWritable();
        String said = why == null || why.isBlank() ? null : why.strip();
        if (!Objects.equals(said, abstention)) {
            requireSeen(seenVersion, abstention);
            abstention = said;
            sign(by);
        }
    }

    public boolean abstains() {
        return abstention != null;
    }

    public Contribution contribution() {
        return contribution;
    }

    public Long goalId() {
        return goalId;
    }

    public String code() {
        return code;
    }

    public String wording() {
        return wording;
    }

    public String setBy() {
        return setBy;
    }

    public boolean inherited() {
        return inherited;
    }

    public int ordinal() {
        return ordinal;
    }

    public String abstention() {
        return abstention;
    }
}
