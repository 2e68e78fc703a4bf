package se.arshjul.intake;

import static se.arshjul.intake.Shelf.ofPeriods;
import static se.arshjul.intake.Shelf.row;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import se.arshjul.money.Figure;
import se.arshjul.money.FigureKind;
import se.arshjul.money.PrintedKind;
import se.arshjul.money.PrintedSum;
import se.arshjul.money.StateGrant;
import se.arshjul.money.UnitVariance;
import se.arshjul.organisation.Node;

/** The files of money: figures, printed sums, the units' deviations, grants. */
final class MoneyShelves {

    private MoneyShelves() {}

    static List<Shelf<?>> all() {
        return List.of(FIGURES, PRINTED_SUMS, UNIT_VARIANCES, GRANTS);
    }

    static final Shelf<Figure> FIGURES = new Shelf<>(Catalogue.FIGURES, MoneyShelves::figures,
            figure -> row("organisation", figure.node().code(), "period", figure.period(), "slag", figure.kind().name(),
                    "post", figure.rowCode(), "tkr", Decimals.plain(figure.amount())),
            (entry, desk) -> new Figure(node(entry, desk), entry.text("period"),
                    FigureKind.valueOf(entry.text("slag")), entry.text("post")),
            (figure, entry, desk) -> figure.write(entry.decimal("tkr"), Figure.Source.valueOf(desk.stamp().origin().name()), desk.stamp().signature()));

    static final Shelf<PrintedSum> PRINTED_SUMS = new Shelf<>(Catalogue.PRINTED_SUMS,
            ofPeriods(PrintedSum.class, "SELECT s FROM PrintedSum s JOIN FETCH s.node WHERE s.period IN :periods"),
            sum -> row("organisation", sum.node().code(), "period", sum.period(), "slag", sum.kind().name(),
                    "post", sum.rowCode(), "tkr", Decimals.plain(sum.amount())),
            (entry, desk) -> new PrintedSum(node(entry, desk), entry.text("period"),
                    PrintedKind.valueOf(entry.text("slag")), entry.text("post")),
            (sum, entry, desk) -> sum.print(entry.decimal("tkr")));

    static final Shelf<UnitVariance> UNIT_VARIANCES = new Shelf<>(Catalogue.UNIT_VARIANCES,
            ofPeriods(UnitVariance.class, "SELECT v FROM UnitVariance v JOIN FETCH v.node WHERE v.period IN :periods"),
            variance -> row("organisation", variance.node().code(), "period", variance.period(),
                    "avvikelse_tkr", Decimals.plain(variance.amount()), "kommentar", variance.cause()),
            (entry, desk) -> new UnitVariance(node(entry, desk), entry.text("period")),
            (variance, entry, desk) -> {
                variance.tell(entry.decimal("avvikelse_tkr"), entry.text("kommentar"));
                variance.sign(desk.stamp().signature());
            });

    static final Shelf<StateGrant> GRANTS = new Shelf<>(Catalogue.GRANTS,
            ofPeriods(StateGrant.class, "SELECT g FROM StateGrant g JOIN FETCH g.node WHERE g.period IN :periods"),
            grant -> row("organisation", grant.node().code(), "period", grant.period(), "ordning", grant.ordinal(),
                    "benämning", grant.name(),
                    "kronor", grant.amountKr() == null ? null : Decimals.plain(grant.amountKr())),
            (entry, desk) -> new StateGrant(node(entry, desk), entry.text("period"), entry.whole("ordning")),
            (grant, entry, desk) -> {
                grant.tell(entry.text("benämning"), entry.decimal("kronor"));
                grant.sign(desk.stamp().signature());
            });

    /** Those of the years that are brought and of the years before: what is brought is also weighed against them. */
    private static List<Figure> figures(EntityManager em, List<Entry> brought) {
        var years = brought.stream().map(entry -> Integer.parseInt(entry.text("period").substring(0, 4)))
                .flatMap(year -> Stream.of(year, year - 1)).map(String::valueOf).distinct().toList();
        return years.isEmpty() ? List.of() : em.createQuery("""
                        SELECT f FROM Figure f JOIN FETCH f.node WHERE SUBSTRING(f.period, 1, 4) IN :years""", Figure.class)
                .setParameter("years", years).getResultList();
    }

    private static Node node(Entry entry, Desk desk) {
        return desk.find(Catalogue.NODES, entry.text("organisation"), Node.class);
    }
}
