package se.arshjul.intake;

import static se.arshjul.intake.Shelf.every;
import static se.arshjul.intake.Shelf.row;

import java.util.Arrays;
import java.util.List;
import se.arshjul.organisation.Level;
import se.arshjul.steering.AccountRange;
import se.arshjul.steering.GoalLevel;
import se.arshjul.steering.MoneyRule;
import se.arshjul.steering.RoundKind;
import se.arshjul.steering.SectionKind;
import se.arshjul.steering.SectionTemplate;
import se.arshjul.steering.StatementRow;
import se.arshjul.steering.StatusWord;

/** The steering model's files. */
final class SteeringShelves {

    private SteeringShelves() {}

    static List<Shelf<?>> all() {
        return List.of(GOAL_LEVELS, STATUS_WORDS, ROUNDS, STATEMENT_ROWS, ACCOUNT_RANGES, MONEY_RULES, SECTIONS);
    }

    static final Shelf<GoalLevel> GOAL_LEVELS = new Shelf<>(Catalogue.GOAL_LEVELS,
            every(GoalLevel.class, "SELECT l FROM GoalLevel l"),
            level -> row("kod", level.code(), "namn", level.name(), "ordning", level.ordinal()),
            (entry, desk) -> new GoalLevel(entry.text("kod")),
            (level, entry, desk) -> level.describe(entry.text("namn"), entry.whole("ordning")));

    static final Shelf<StatusWord> STATUS_WORDS = new Shelf<>(Catalogue.STATUS_WORDS,
            every(StatusWord.class, "SELECT w FROM StatusWord w"),
            word -> row("kod", word.code(), "namn", word.name(), "skala", word.scale().name(), "symbol", word.symbol(),
                    "ton", word.tone().name(), "ordning", word.ordinal(), "slutlig", word.isFinal()),
            (entry, desk) -> new StatusWord(entry.text("kod")),
            (word, entry, desk) -> {
                word.describe(entry.text("namn"), StatusWord.Scale.valueOf(entry.text("skala")), entry.text("symbol"),
                        StatusWord.Tone.valueOf(entry.text("ton")));
                word.order(entry.whole("ordning"), entry.yes("slutlig"));
            });

    static final Shelf<RoundKind> ROUNDS = new Shelf<>(Catalogue.ROUNDS,
            every(RoundKind.class, "SELECT r FROM RoundKind r"),
            round -> row("kod", round.code(), "namn", round.name(), "slag", round.kind().name(),
                    "månad_från", round.monthFrom(), "månad_till", round.monthTo(), "mål", round.goals(),
                    "ekonomi", round.money(), "prognos", round.forecast(), "nämnd", round.toCommittee()),
            (entry, desk) -> new RoundKind(entry.text("kod")),
            (round, entry, desk) -> {
                round.describe(entry.text("namn"), RoundKind.Kind.valueOf(entry.text("slag")),
                        entry.whole("månad_från"), entry.whole("månad_till"));
                round.carry(entry.yes("mål"), entry.yes("ekonomi"), entry.yes("prognos"), entry.yes("nämnd"));
            });

    static final Shelf<StatementRow> STATEMENT_ROWS = new Shelf<>(Catalogue.STATEMENT_ROWS,
            every(StatementRow.class, "SELECT r FROM StatementRow r"),
            row -> row("kod", row.code(), "namn", row.name(), "slag", row.kind().name(), "summerar", codes(row.sums()),
                    "ordning", row.ordinal(), "uppställning", row.layout().name()),
            (entry, desk) -> new StatementRow(entry.text("kod")),
            (row, entry, desk) -> {
                row.describe(entry.text("namn"), StatementRow.Kind.valueOf(entry.text("slag")),
                        entry.codes("summerar").isEmpty() ? null : String.join(",", entry.codes("summerar")),
                        entry.whole("ordning"));
                row.standIn(StatementRow.Layout.valueOf(entry.text("uppställning")));
            });

    static final Shelf<AccountRange> ACCOUNT_RANGES = new Shelf<>(Catalogue.ACCOUNT_RANGES,
            every(AccountRange.class, "SELECT r FROM AccountRange r"),
            range -> row("konto_från", range.from(), "konto_till", range.to(), "post", range.rowCode()),
            (entry, desk) -> new AccountRange(entry.text("konto_från")),
            (range, entry, desk) -> range.reach(entry.text("konto_till"), entry.text("post")));

    static final Shelf<MoneyRule> MONEY_RULES = new Shelf<>(Catalogue.MONEY_RULES,
            every(MoneyRule.class, "SELECT r FROM MoneyRule r"),
            rule -> row("nyckel", rule.key(), "värde", rule.value()),
            (entry, desk) -> new MoneyRule(entry.text("nyckel"), entry.text("värde")),
            (rule, entry, desk) -> rule.set(entry.text("värde")));

    static final Shelf<SectionTemplate> SECTIONS = new Shelf<>(Catalogue.SECTIONS,
            every(SectionTemplate.class, "SELECT s FROM SectionTemplate s"),
            section -> row("dokument", section.document(), "nivå", section.level().code(), "kod", section.code(),
                    "rubrik", section.heading(), "slag", section.kind().code(), "ordning", section.ordinal(),
                    "krävs", section.required(), "ledtext", section.guidance()),
            (entry, desk) -> new SectionTemplate(entry.text("dokument"), Level.ofCode(entry.text("nivå")),
                    entry.text("kod")),
            (section, entry, desk) -> {
                section.describe(entry.text("rubrik"), new SectionKind(entry.text("slag")), entry.whole("ordning"));
                section.demand(entry.yes("krävs"), entry.text("ledtext"));
            });

    private static List<String> codes(String parted) {
        return parted == null ? List.of() : Arrays.stream(parted.split(",")).map(String::strip).sorted().toList();
    }
}
