package se.arshjul.plan;

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
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import se.arshjul.organisation.Node;

/** An activity that the municipality brought with it; it is offered to the contribution of the year it falls in. */
@Entity
@Table(name = "source_activity")
public class SourceActivity {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "source_activity_id")
    @SequenceGenerator(name = "source_activity_id", sequenceName = "source_activity_id_seq", allocationSize = 50)
    private Long id;

    private String code;
    @ManyToOne(fetch = LAZY, optional = false) @JoinColumn(name = "node_id") private Node node;
    @Column(name = "goal_codes") private String goalCodes = "";
    private String title;
    private String description;
    private String owner;
    @Column(name = "starts_on") private LocalDate startsOn;
    @Column(name = "ends_on") private LocalDate endsOn;
    @Enumerated(STRING) private Activity.Status status;

    protected SourceActivity() {}

    public SourceActivity(String code) {
        this.code = code;
    }

    public void describe(Node newNode, List<String> newGoalCodes, String newTitle, String newDescription) {
        node = newNode;
        goalCodes = String.join(",", newGoalCodes);
        title = newTitle;
        description = newDescription;
    }

    /** The owner is a user name of the import; dates may be missing. */
    public void plan(String newOwner, LocalDate from, LocalDate to, Activity.Status newStatus) {
        owner = newOwner;
        startsOn = from;
        endsOn = to;
        status = newStatus;
    }

    public Long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Node node() {
        return node;
    }

    public List<String> goalCodes() {
        return goalCodes.isEmpty() ? List.of() : List.of(goalCodes.split(","));
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    public String owner() {
        return owner;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public Activity.Status status() {
        return status;
    }
}
