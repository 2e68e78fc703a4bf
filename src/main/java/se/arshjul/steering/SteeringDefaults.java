package se.arshjul.steering;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
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

    public static List<GoalLevel> goalLevels() {
        return read("styr_malnivaer", row -> {
            var level = new GoalLevel(row.getField("kod"));
            level.describe(row.getField("namn"), number(row, "ordning"));
            return level;
        });
    }

    public static List<StatusWord> statusWords() {
        return read("styr_statusord", row -> {
            var word = new StatusWord(row.getField("kod"));
            word.describe(row.getField("namn"), StatusWord.Scale.valueOf(row.getField("skala")), row.getField("symbol"),
                    StatusWord.Tone.valueOf(row.getField("ton")));
            word.order(number(row, "ordning"), yes(row, "slutlig"));
            return word;
        });
    }

    public static List<RoundKind> roundKinds() {
        return read("styr_omgangar", row -> {
            var round = new RoundKind(row.getField("kod"));
            round.describe(row.getField("namn"), RoundKind.Kind.valueOf(row.getField("slag")),
                    number(row, "månad_från"), number(row, "månad_till"));
            round.carry(yes(row, "mål"), yes(row, "ekonomi"), yes(row, "prognos"), yes(row, "nämnd"));
            return round;
        });
    }

    public static List<StatementRow> statementRows() {
        return read("styr_poster", row -> {
            var statement = new StatementRow(row.getField("kod"));
            String sums = row.getField("summerar");
            statement.describe(row.getField("namn"), StatementRow.Kind.valueOf(row.getField("slag")),
                    sums.isEmpty() ? null : sums, number(row, "ordning"));
            return statement;
        });
    }

    public static List<MoneyRule> moneyRules() {
        return read("styr_ekonomi", row -> new MoneyRule(row.getField("nyckel"), row.getField("värde")));
    }

    public static List<SectionTemplate> sections() {
        return read("styr_avsnitt", row -> {
            var section = new SectionTemplate(row.getField("dokument"), Level.ofCode(row.getField("nivå")),
                    row.getField("kod"));
            section.describe(row.getField("rubrik"), SectionKind.valueOf(row.getField("slag")), number(row, "ordning"));
            section.demand(yes(row, "krävs"), row.getField("ledtext"));
            return section;
        });
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private static boolean yes(NamedCsvRecord row, String column) {
        return row.getField(column).equals("ja");
    }

    private static <E> List<E> read(String file, Function<NamedCsvRecord, E> meaning) {
        var in = Objects.requireNonNull(SteeringDefaults.class.getResourceAsStream("/steering/" + file + ".csv"));
        try (var rows = CsvReader.builder().fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return rows.stream().map(meaning).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
