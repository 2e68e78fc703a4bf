package se.arshjul.intake;

import static se.arshjul.intake.Shelf.every;
import static se.arshjul.intake.Shelf.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import se.arshjul.organisation.Assignment;
import se.arshjul.organisation.Body;
import se.arshjul.organisation.BodyKind;
import se.arshjul.organisation.Level;
import se.arshjul.organisation.Municipality;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.Person;
import se.arshjul.organisation.Role;

/** The organisation's files. */
final class OrganisationShelves {

    private OrganisationShelves() {}

    static List<Shelf<?>> all() {
        return List.of(MUNICIPALITY, BODIES, NODES, PEOPLE, ASSIGNMENTS);
    }

    static final Shelf<Municipality> MUNICIPALITY = new Shelf<>(Catalogue.MUNICIPALITY,
            every(Municipality.class, "SELECT m FROM Municipality m"),
            town -> row("kod", town.code(), "namn", town.name(), "organisationsnummer", town.organisationNumber(),
                    "vision", town.vision()),
            (entry, desk) -> new Municipality(entry.text("kod"), entry.text("namn")),
            (town, entry, desk) ->
                    town.describe(entry.text("namn"), entry.text("organisationsnummer"), entry.text("vision")));

    static final Shelf<Body> BODIES = new Shelf<>(Catalogue.BODIES,
            every(Body.class, "SELECT b FROM Body b"),
            body -> row("kod", body.code(), "namn", body.name(), "typ", body.kind().name(),
                    "överordnad", body.parent() == null ? null : body.parent().code(), "ledamöter", body.members(),
                    "sammanträden_per_år", body.meetingsPerYear()),
            (entry, desk) -> new Body(entry.text("kod"), entry.text("namn"), BodyKind.valueOf(entry.text("typ"))),
            (body, entry, desk) -> body.describe(entry.text("namn"), BodyKind.valueOf(entry.text("typ")),
                    desk.find(Catalogue.BODIES, entry.text("överordnad"), Body.class), entry.whole("ledamöter"),
                    entry.whole("sammanträden_per_år")));

    static final Shelf<Node> NODES = new Shelf<>(Catalogue.NODES,
            every(Node.class, "SELECT DISTINCT n FROM Node n LEFT JOIN FETCH n.replaces"),
            OrganisationShelves::words,
            (entry, desk) -> new Node(entry.text("kod"), entry.text("namn"), Level.ofCode(entry.text("nivå")),
                    entry.date("giltig_från")),
            OrganisationShelves::fill);

    static final Shelf<Person> PEOPLE = new Shelf<>(Catalogue.PEOPLE,
            every(Person.class, "SELECT p FROM Person p"),
            person -> row("användarnamn", person.username(), "namn", person.name(), "epost", person.email(),
                    "språk", person.language()),
            (entry, desk) -> new Person(entry.text("användarnamn"), entry.text("namn"), entry.text("epost")),
            (person, entry, desk) ->
                    person.describe(entry.text("namn"), entry.text("epost"), entry.text("språk")));

    /** A role for the whole installation stands at no place; the format knows none such. */
    static final Shelf<Assignment> ASSIGNMENTS = new Shelf<>(Catalogue.ASSIGNMENTS,
            every(Assignment.class, "SELECT a FROM Assignment a WHERE a.node IS NOT NULL OR a.body IS NOT NULL"),
            held -> row("användarnamn", held.person().username(), "roll", held.role().code(),
                    "organisation", held.node() == null ? held.body().code() : held.node().code(),
                    "från", held.validFrom(), "till", held.validTo(),
                    "ersätter", held.deputisesFor() == null ? null : held.deputisesFor().username()),
            OrganisationShelves::assignment,
            (held, entry, desk) -> {
                held.until(entry.date("till"));
                held.deputiseFor(desk.find(Catalogue.PEOPLE, entry.text("ersätter"), Person.class));
            });

    private static java.util.Map<String, Object> words(Node node) {
        return row("kod", node.code(), "namn", node.name(), "nivå", node.level().code(),
                "överordnad", node.parent() == null ? null : node.parent().code(),
                "organ", node.body() == null ? null : node.body().code(), "ordning", node.ordinal(),
                "giltig_från", node.validFrom(), "giltig_till", node.validTo(),
                "ersätter", node.replaces().stream().map(Node::code).sorted().toList(), "beteckning", node.label(),
                "platser", node.places(), "årsarbetare", plain(node.fullTime()), "medarbetare", node.staff());
    }

    private static void fill(Node node, Entry entry, Desk desk) {
        node.describe(entry.text("namn"), Level.ofCode(entry.text("nivå")), entry.whole("ordning"),
                entry.text("beteckning"));
        node.last(entry.date("giltig_från"), entry.date("giltig_till"));
        node.moveUnder(desk.find(Catalogue.NODES, entry.text("överordnad"), Node.class),
                desk.find(Catalogue.BODIES, entry.text("organ"), Body.class), desk.stamp().day());
        node.size(entry.whole("platser"), entry.decimal("årsarbetare"), entry.whole("medarbetare"));
        node.replace(entry.codes("ersätter").stream().map(code -> desk.find(Catalogue.NODES, code, Node.class))
                .collect(Collectors.toSet()));
    }

    private static Assignment assignment(Entry entry, Desk desk) {
        var person = desk.find(Catalogue.PEOPLE, entry.text("användarnamn"), Person.class);
        var role = Role.ofCode(entry.text("roll"));
        var node = desk.find(Catalogue.NODES, entry.text("organisation"), Node.class);
        return node == null
                ? new Assignment(person, role, desk.find(Catalogue.BODIES, entry.text("organisation"), Body.class),
                        entry.date("från"))
                : new Assignment(person, role, node, entry.date("från"));
    }

    private static BigDecimal plain(BigDecimal number) {
        return number == null ? null : Decimals.plain(number);
    }
}
