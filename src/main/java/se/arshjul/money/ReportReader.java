package se.arshjul.money;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads what a place has told of its money, for the form that it tells it in. */
@ApplicationScoped
@Transactional
public class ReportReader {

    @Inject FigureRepository figures;
    @Inject StatementReader statements;
    @Inject OrganisationRepository organisation;
    @Inject Access access;

    public Reported read(long nodeId, Period period, Actor actor) {
        var node = organisation.readNode(nodeId);
        access.require(actor, Action.READ_FIGURES, Place.of(node));
        var all = statements.statements(period, figures.forecasts(period.year()).contains(period));
        return new Reported(node.code(), all.style().unit().word(), forecast(node, period, all), uncertainty(node, period),
                variance(node, period, all), grants(node, period));
    }

    private List<Reported.Row> forecast(Node node, Period period, Statements all) {
        var own = figures.of(node, period).stream()
                .filter(figure -> figure.kind() == FigureKind.PROGNOS && figure.period().equals(period.code()))
                .collect(toMap(Figure::rowCode, figure -> figure));
        var below = ForecastBelow.of(all, node.id());
        return all.layout().lines().stream().filter(line -> !line.isSum())
                .map(line -> row(line, Optional.ofNullable(own.get(line.code())), below, all.style())).toList();
    }

    private static Reported.Row row(StatementLayout.Line line, Optional<Figure> own, Optional<ForecastBelow> below, MoneyStyle style) {
        return new Reported.Row(line.code(), line.name(), Reported.typed(own.map(Figure::amount).orElse(null)),
                own.map(Figure::version).orElse(0), style.shown(below.flatMap(its -> its.together(line)).orElse(null)),
                below.map(its -> its.silent(line)).orElse(List.of()));
    }

    private Reported.Uncertainty uncertainty(Node node, Period period) {
        return figures.uncertainty(node, period).map(told -> new Reported.Uncertainty(Reported.typed(told.low()),
                        Reported.typed(told.high()), told.words(), told.version()))
                .orElseGet(() -> new Reported.Uncertainty("", "", "", 0));
    }

    private Reported.Variance variance(Node node, Period period, Statements all) {
        String shown = all.of(node.id()).flatMap(UnitVariances::deviation).map(all.style()::shown).orElse("");
        return figures.variance(node, period).map(told -> new Reported.Variance(Reported.typed(told.amount()), shown, told.cause(),
                told.version())).orElseGet(() -> new Reported.Variance("", shown, "", 0));
    }

    private List<Reported.Grant> grants(Node node, Period period) {
        return figures.grants(node, period).stream().map(grant -> new Reported.Grant(grant.ordinal(), grant.name(),
                typed(grant.amountKr()), grant.version())).toList();
    }

    private static String typed(BigDecimal amount) {
        return Reported.typed(amount);
    }
}
