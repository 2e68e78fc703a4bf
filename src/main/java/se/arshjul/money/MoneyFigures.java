package se.arshjul.money;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.arshjul.contribution.FigureSource;
import se.arshjul.contribution.RoundOfSections;
import se.arshjul.document.DocumentWords;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;

/** Amounts of statements in running text: written with sign and unit as the municipality prints them (contribution-12). */
@ApplicationScoped
@Transactional
public class MoneyFigures implements FigureSource {

    private static final char NO_BREAK_SPACE = '\u00a0';

    @Inject StatementReader statements;
    @Inject FigureOrigin origins;
    @Inject OrganisationRepository organisation;

    /** The statements that some references are found in. */
    private record Book(Period period, boolean forecast) {

        static Book of(MoneyReference reference) {
            return new Book(reference.period(), reference.ofForecast());
        }
    }

    @Override
    public String prefix() {
        return MoneyReference.PREFIX;
    }

    @Override
    public Map<String, String> written(Set<String> references) {
        Map<String, Long> places = organisation.nodes().stream().collect(Collectors.toMap(Node::code, Node::id));
        var written = new HashMap<String, String>();
        references.stream().flatMap(reference -> MoneyReference.of(reference).stream())
                .filter(reference -> places.containsKey(reference.nodeCode())).collect(groupingBy(Book::of))
                .forEach((book, its) -> {
                    var all = statements.statements(book.period(), book.forecast());
                    its.forEach(reference -> all.of(places.get(reference.nodeCode()))
                            .flatMap(statement -> written(reference, statement))
                            .ifPresent(amount -> written.put(reference.toString(), amount)));
                });
        return written;
    }

    private static Optional<String> written(MoneyReference reference, Statement statement) {
        return reference.column(statement).map(at -> statement.shown(reference.row(), at)).filter(amount -> !amount.isEmpty())
                .map(amount -> amount + NO_BREAK_SPACE + statement.style().unit().word());
    }

    @Override
    public List<Offered> offered(RoundOfSections round, long nodeId) {
        if (!round.money()) {
            return List.of();
        }
        String code = organisation.readNode(nodeId).code();
        var books = new HashMap<Book, Statements>();
        return references(round, code).flatMap(reference -> books.computeIfAbsent(Book.of(reference),
                        book -> statements.statements(book.period(), book.forecast())).of(nodeId).stream()
                .flatMap(statement -> offered(reference, statement).stream())).toList();
    }

    private Stream<MoneyReference> references(RoundOfSections round, String code) {
        return Arrays.stream(MoneyReference.Kind.values()).flatMap(kind -> statements.layout().lines().stream()
                .map(line -> new MoneyReference(code, round.period(), kind, line.code())));
    }

    private static Optional<Offered> offered(MoneyReference reference, Statement statement) {
        return written(reference, statement)
                .map(amount -> new Offered(reference.toString(), label(reference, statement), amount));
    }

    /** As "Resultat, bokslut 2019, Vård och omsorg", by the column that the amount stands in. */
    private static String label(MoneyReference reference, Statement statement) {
        String row = statement.layout().find(reference.row()).map(line -> line.name()).orElse(reference.row());
        String column = reference.column(statement).map(at -> statement.columns().get(at).heading().toLowerCase(Locale.ROOT))
                .orElseGet(() -> DocumentWords.period(reference.period()));
        return DocumentWords.of("money.section.figure", row, column, statement.place().name());
    }

    @Override
    public Optional<Origin> origin(String reference) {
        return MoneyReference.of(reference).flatMap(it -> organisation.findNode(it.nodeCode()).flatMap(node ->
                statements.statements(it.period(), it.ofForecast()).of(node.id())
                        .filter(statement -> statement.layout().find(it.row()).isPresent())
                        .map(statement -> new Origin(label(it, statement), written(it, statement).orElse(null), source(it, node, statement),
                                "/money/overview?place=" + node.id() + "&period=" + it.period().code()))));
    }

    private String source(MoneyReference reference, Node node, Statement statement) {
        return reference.column(statement).map(at -> origins.of(node, statement, reference.row(), at)).orElse("");
    }
}
