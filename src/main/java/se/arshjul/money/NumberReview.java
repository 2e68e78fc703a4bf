package se.arshjul.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjul.money.Finding.Severity;
import se.arshjul.money.Finding.Table;
import se.arshjul.money.Relation.Kind;
import se.arshjul.money.Relation.Verdict;

/** The number review of one place: its statement, its parts, its units' deviations, its measures and its texts. */
public final class NumberReview {

    private final Statements statements;
    private final UnitVariances variances;
    private final Map<Long, List<Measures>> measures;
    private final Map<Long, List<Prose>> texts;
    private final PlaceNames names;
    private final Table table;

    public NumberReview(Statements statements, UnitVariances variances, Map<Long, List<Measures>> measures,
            Map<Long, List<Prose>> texts) {
        this(statements, variances, measures, texts, Table.STATEMENT);
    }

    private NumberReview(Statements statements, UnitVariances variances, Map<Long, List<Measures>> measures,
            Map<Long, List<Prose>> texts, Table table) {
        this.statements = statements;
        this.variances = variances;
        this.measures = measures;
        this.texts = texts;
        this.table = table;
        this.names = new PlaceNames(texts.isEmpty() ? List.of() : statements.places());
    }

    /** The review of the investments: their tables alone. */
    static NumberReview ofInvestments(Statements investments) {
        return new NumberReview(investments, new UnitVariances(investments, Map.of()), Map.of(), Map.of(), Table.INVESTMENTS);
    }

    /** Every relation that is held up for a place, whether it holds or not. */
    public List<Relation> relations(long place) {
        var relations = new ArrayList<Relation>();
        statements.of(place).ifPresent(statement -> {
            relations.addAll(StatementRelations.of(statement));
            relations.addAll(StatementRelations.ofParts(statement, statements.partsOf(place)));
            relations.addAll(variances.relations(statement.place(), netName()));
        });
        return relations;
    }

    private String netName() {
        return statements.layout().net().map(StatementLayout.Line::name).orElse("");
    }

    /** What was found at a place, the gravest first. */
    public List<Finding> findings(long place) {
        var findings = new ArrayList<Finding>();
        var relations = relations(place);
        relations.stream().filter(relation -> relation.verdict() != Verdict.EXACT)
                .filter(relation -> relation.kind() != Kind.PARTS || relation.verdict() == Verdict.ROUNDING)
                .forEach(relation -> findings.add(finding(relation)));
        residual(relations).ifPresent(findings::add);
        statements.of(place).ifPresent(statement -> {
            findings.addAll(new FigureFindings(statement, table).findings());
            measures.getOrDefault(place, List.of())
                    .forEach(year -> findings.addAll(year.findings(statement.place(), statements.style())));
            findings.addAll(new ProseReview(statements, variances, names, statement.place()).findings(texts.getOrDefault(place, List.of())));
        });
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }

    private Finding finding(Relation relation) {
        boolean rounding = relation.verdict() == Verdict.ROUNDING;
        String heading = relation.column() == null ? "" : relation.column().heading();
        return new Finding(rounding ? Severity.INFORMATION : Severity.ERROR, code(relation), relation.place().id(),
                relation.place().name(), table(relation.kind()), relation.rowName(), heading,
                "money.finding." + relation.kind() + (rounding ? ".rounding" : ".error"),
                List.of(relation.rowName(), exact(relation.found()), exact(relation.expected()), exact(relation.difference())),
                rounding ? Optional.empty() : cause(relation), statements.style(), Optional.empty());
    }

    private static String code(Relation relation) {
        String column = relation.column() == null ? "" : relation.column().content() + ":" + relation.column().period();
        return relation.kind() + ":" + relation.row() + ":" + column;
    }

    private Table table(Kind kind) {
        return switch (kind) {
            case PARTS -> Table.PARTS;
            case UNIT_VARIANCES, OWN_VARIANCE -> Table.UNIT_VARIANCES;
            default -> table;
        };
    }

    /** A unit that has not told is a cause of its own where no single amount explains the difference. */
    private Optional<LikelyCause> cause(Relation relation) {
        return LikelyCause.of(relation, relation.rowName()).or(() -> {
            var silent = relation.kind() == Kind.UNIT_VARIANCES ? variances.silent(relation.place().id()) : List.<String>of();
            return silent.isEmpty() ? Optional.empty()
                    : Optional.of(new LikelyCause(LikelyCause.Kind.NOT_TOLD, String.join(", ", silent), null, null));
        });
    }

    /** One finding for all that the parts leave over, by the net of the report's last column of its own (money-5). */
    private Optional<Finding> residual(List<Relation> relations) {
        var left = relations.stream().filter(relation -> relation.kind() == Kind.PARTS && relation.verdict() == Verdict.BEYOND).toList();
        String net = statements.layout().net().map(StatementLayout.Line::code).orElse("");
        var told = left.stream().filter(relation -> relation.row().equals(net))
                .filter(relation -> !relation.column().content().isDeviation()).toList();
        var one = told.stream().filter(relation -> relation.column().content() == StatementColumn.Content.OUTCOME).findFirst()
                .or(() -> told.stream().findFirst()).or(() -> left.stream().findFirst());
        return one.map(relation -> new Finding(Severity.REMARK, Finding.RESIDUAL + (table == Table.INVESTMENTS ? ":INVESTERING" : ""), relation.place().id(), relation.place().name(),
                Table.PARTS, relation.rowName(), relation.column().heading(), "money.finding.RESIDUAL",
                List.of(relation.rowName(), relation.column().heading(), exact(relation.found()), exact(relation.expected()),
                        exact(relation.difference())), Optional.empty(), statements.style(), Optional.empty()));
    }

    private String exact(BigDecimal amount) {
        var plain = amount.stripTrailingZeros();
        return MoneyStyle.written(plain.setScale(Math.max(plain.scale(), statements.style().decimals())));
    }
}
