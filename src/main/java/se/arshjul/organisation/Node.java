package se.arshjul.organisation;

import static jakarta.persistence.CascadeType.ALL;
import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;
import static jakarta.persistence.GenerationType.SEQUENCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A place in the line organisation: the department, a division, a unit, a sub-unit or a staff function, from a day to a day. */
@Entity
public class Node {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "node_id")
    @SequenceGenerator(name = "node_id", sequenceName = "node_id_seq", allocationSize = 50)
    private Long id;

    private String code;
    private String name;
    @Enumerated(STRING) private Level level;
    @ManyToOne(fetch = LAZY) @JoinColumn(name = "parent_id") private Node parent;
    @ManyToOne(fetch = LAZY) @JoinColumn(name = "body_id") private Body body;
    private int ordinal;
    @Column(name = "valid_from") private LocalDate validFrom;
    @Column(name = "valid_to") private LocalDate validTo;
    private String label;
    private Integer places;
    @Column(name = "full_time") private BigDecimal fullTime;
    private Integer staff;
    private String path = "";

    @ManyToMany(fetch = LAZY)
    @JoinTable(name = "node_replaces",
            joinColumns = @JoinColumn(name = "node_id"),
            inverseJoinColumns = @JoinColumn(name = "replaced_id"))
    private Set<Node> replaces = new HashSet<>();

    @OneToMany(mappedBy = "node", cascade = ALL)
    private List<FormerParent> formerParents = new ArrayList<>();

    protected Node() {}

    public Node(String code, String name, Level level, LocalDate validFrom) {
        this.code = code;
        this.name = name;
        this.level = level;
        this.validFrom = validFrom;
    }

    /** Sets what the place is called and where it counts in its row. */
    public void describe(String newName, Level newLevel, int newOrdinal, String newLabel) {
        name = newName;
        level = newLevel;
        ordinal = newOrdinal;
        label = newLabel;
    }

    public void placeUnder(Node newParent, Body governing) {
        parent = newParent;
        body = governing;
    }

    /** The same for a place that stands somewhere already: where it stood until now is remembered (organisation-9). */
    public void moveUnder(Node newParent, Body governing, LocalDate today) {
        if (!path.isEmpty() && parent != newParent) {
            remember(firstDayUnder(newParent, today).minusDays(1));
        }
        placeUnder(newParent, governing);
    }

    private void remember(LocalDate lastDay) {
        if (!lastDay.isBefore(validFrom) && formerParents.stream().allMatch(former -> former.lastDay().isBefore(lastDay))) {
            formerParents.add(new FormerParent(this, parent, lastDay));
        }
    }

    /** Today, but from a place that has ended the day after its last, and under one that has not begun its first. */
    private LocalDate firstDayUnder(Node newParent, LocalDate today) {
        var day = parent != null && parent.validTo != null && parent.validTo.isBefore(today) ? parent.validTo.plusDays(1) : today;
        return newParent != null && newParent.validFrom.isAfter(day) ? newParent.validFrom : day;
    }

    /** The place above on a day. */
    public Node parentOn(LocalDate day) {
        return formerParents.stream().filter(former -> !former.lastDay().isBefore(day))
                .min(Comparator.comparing(FormerParent::lastDay)).map(former -> Optional.ofNullable(former.parent()))
                .orElse(Optional.ofNullable(parent)).orElse(null);
    }

    public void last(LocalDate from, LocalDate to) {
        validFrom = from;
        validTo = to;
    }

    public void size(Integer newPlaces, BigDecimal newFullTime, Integer newStaff) {
        places = newPlaces;
        fullTime = newFullTime;
        staff = newStaff;
    }

    public void replace(Set<Node> earlier) {
        if (!replaces.equals(earlier)) {
            replaces.clear();
            replaces.addAll(earlier);
        }
    }

    /** Writes the ids from the top down to this place; the parents must have theirs and every id must be given. */
    public void settlePath() {
        String settled = (parent == null ? "/" : parent.path) + id + "/";
        if (!settled.equals(path)) {
            path = settled;
        }
    }

    public boolean existsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    public boolean existsDuring(LocalDate from, LocalDate to) {
        return !validFrom.isAfter(to) && (validTo == null || !validTo.isBefore(from));
    }

    public boolean isUnder(Node above) {
        return path.startsWith(above.path);
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

    public Level level() {
        return level;
    }

    public Node parent() {
        return parent;
    }

    public Body body() {
        return body;
    }

    public int ordinal() {
        return ordinal;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public String label() {
        return label;
    }

    public Integer places() {
        return places;
    }

    public BigDecimal fullTime() {
        return fullTime;
    }

    public Integer staff() {
        return staff;
    }

    public String path() {
        return path;
    }

    public Set<Node> replaces() {
        return Set.copyOf(replaces);
    }
}
