package se.arshjul.steering;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import se.arshjul.organisation.Level;

/** The steering model that an installation starts with, written in the import format under {@code steering/} (steering-1). */
@ApplicationScoped
@Transactional
public class SteeringDefaults {

    /** After the tables and the engine, before anybody is let in. */
    public static final int ORDER = 300;

    @PersistenceContext EntityManager em;

    /** Fills those tables of the model that are empty. */
    void fill(@Observes @Priority(ORDER) Startup startup) {
        fillEmpty(GoalLevel.class, goalLevels());
        fillEmpty(StatusWord.class, statusWords());
        fillEmpty(RoundKind.class, roundKinds());
        fillEmpty(StatementRow.class, statementRows());
        fillEmpty(AccountRange.class, accountRanges(row -> em.find(StatementRow.class, row) != null));
        fillEmpty(MoneyRule.class, moneyRules());
        fillEmpty(SectionTemplate.class, sections());
    }

    private <E> void fillEmpty(Class<E> table, List<E> rows) {
        var count = em.getCriteriaBuilder().createQuery(Long.class);
        count.select(em.getCriteriaBuilder().count(count.from(table)));
        if (em.createQuery(count).getSingleResult() == 0) {
            rows.forEach(em::persist);
        }
    }

    /** Those of rows that there are: a municipality's own statement may have none of the starting ones. */
    static List<AccountRange> accountRanges(Predicate<String> isRow) {
        return accountRanges().stream().filter(range -> isRow.test(range.rowCode())).toList();
    }

    public static List<GoalLevel> goalLevels() {
        return read("styr_malnivaer", row -> {
            var level = new GoalLevel(row.get("kod"));
            level.describe(row.get("namn"), number(row, "ordning"));
            return level;
        });
    }

    public static List<StatusWord> statusWords() {
        return read("styr_statusord", row -> {
            var word = new StatusWord(row.get("kod"));
            word.describe(row.get("namn"), StatusWord.Scale.valueOf(row.get("skala")), row.get("symbol"),
                    StatusWord.Tone.valueOf(row.get("ton")));
            word.order(number(row, "ordning"), yes(row, "slutlig"));
            return word;
        });
    }

    public static List<RoundKind> roundKinds() {
        return read("styr_omgangar", row -> {
            var round = new RoundKind(row.get("kod"));
            round.describe(row.get("namn"), RoundKind.Kind.valueOf(row.get("slag")),
                    number(row, "månad_från"), number(row, "månad_till"));
            round.carry(yes(row, "mål"), yes(row, "ekonomi"), yes(row, "prognos"), yes(row, "nämnd"));
            return round;
        });
    }

    public static List<StatementRow> statementRows() {
        return read("styr_poster", row -> {
            var statement = new StatementRow(row.get("kod"));
            String sums = row.get("summerar");
            statement.describe(row.get("namn"), StatementRow.Kind.valueOf(row.get("slag")),
                    sums.isEmpty() ? null : sums, number(row, "ordning"));
            return statement;
        });
    }

    public static List<AccountRange> accountRanges() {
        return read("styr_konton", row -> {
            var range = new AccountRange(row.get("konto_från"));
            range.reach(row.get("konto_till"), row.get("post"));
            return range;
        });
    }

    public static List<MoneyRule> moneyRules() {
        return read("styr_ekonomi", row -> new MoneyRule(row.get("nyckel"), row.get("värde")));
    }

    public static List<SectionTemplate> sections() {
        return read("styr_avsnitt", row -> {
            var section = new SectionTemplate(row.get("dokument"), Level.ofCode(row.get("nivå")),
                    row.get("kod"));
            section.describe(row.get("rubrik"), new SectionKind(row.get("slag")), number(row, "ordning"));
            section.demand(yes(row, "krävs"), row.get("ledtext"));
            return section;
        });
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static boolean yes(Map<String, String> row, String column) {
        return row.get(column).equals("ja");
    }

    /** The files hold neither quotes nor line breaks in a cell. */
    private static <E> List<E> read(String file, Function<Map<String, String>, E> meaning) {
        var in = Objects.requireNonNull(SteeringDefaults.class.getResourceAsStream("/steering/" + file + ".csv"));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String[] columns = lines.readLine().split(";");
            return lines.lines().map(line -> meaning.apply(row(columns, line.split(";", -1)))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        var row = new HashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }
}
