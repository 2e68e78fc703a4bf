package se.arshjul.contribution;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Node;

/**
 * Which places take part in a round: what stands right under the department and exists some day of the period writes a
 * division's part; below it the topmost units write their own. Who is not asked writes nothing; a division is there all the same while a unit
 * of its own is asked.
 */
public final class Participation {

    private static final Comparator<Node> IN_LINE = comparing(Node::ordinal).thenComparing(Node::name);

    private final Node department;
    private final List<Node> existing;
    private final Predicate<Node> asked;

    public Participation(Node department, List<Node> nodes, Period period) {
        this(department, nodes, period, place -> true);
    }

    public Participation(Node department, List<Node> nodes, Period period, Predicate<Node> asked) {
        this.asked = asked;
        this.department = department;
        this.existing = nodes.stream().filter(node -> node.existsDuring(period.from(), period.to())).toList();
    }

    public List<Node> divisions() {
        return below(department).stream().filter(place -> asked.test(place) || !units(place).isEmpty()).toList();
    }

    public List<Node> units(Node division) {
        var units = new ArrayList<Node>();
        if (division.level() != Level.UNIT) {
            below(division).forEach(node -> collect(node, units));
        }
        return units;
    }

    private void collect(Node node, List<Node> units) {
        if (node.level() == Level.UNIT) {
            if (asked.test(node)) {
                units.add(node);
            }
        } else {
            below(node).forEach(child -> collect(child, units));
        }
    }

    private List<Node> below(Node node) {
        return existing.stream().filter(child -> child.parent() != null && child.parent().id().equals(node.id()))
                .sorted(IN_LINE).toList();
    }
}
