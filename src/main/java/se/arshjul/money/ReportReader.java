package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
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
        return new Reported(node.code(), statements.style().unit().word(), forecast(node, period), uncertainty(node, period),
                variance(node, period), grants(node, period));
    }

    private List<Reported.Row> forecast(Node node, Period period) {
        var own = figures.of(node, period).stream()
                .filter(figure -> figure.kind() == FigureKind.PROGNOS && figure.period().equals(period.code())).toList();
        return statements.layout().lines().stream().filter(line -> !line.isSum()).map(line -> own.stream()
                .filter(figure -> figure.rowCode().equals(line.code())).findFirst()
                .map(figure -> new Reported.Row(line.code(), line.name(), Reported.typed(figure.amount()), figure.version()))
                .orElseGet(() -> new Reported.Row(line.code(), line.name(), "", 0))).toList();
    }

    private Reported.Uncertainty uncertainty(Node node, Period period) {
        return figures.uncertainty(node, period).map(told -> new Reported.Uncertainty(Reported.typed(told.low()),
                        Reported.typed(told.high()), told.words(), told.version()))
                .orElseGet(() -> new Reported.Uncertainty("", "", "", 0));
    }

    private Reported.Variance variance(Node node, Period period) {
        var computed = statements.statement(node.id(), period, figures.forecasts(period.year()).contains(period))
                .flatMap(UnitVariances::deviation);
        String shown = computed.map(statements.style()::shown).orElse("");
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
