package se.arshjul.money;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.OrganisationRepository;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.AccessDeniedException;
import se.arshjul.security.Action;

/** Reads the money of a place for somebody who may see it; the statements to the database are as many for a unit as for all. */
@ApplicationScoped
@Transactional
public class OverviewReader {

    @Inject StatementReader statements;
    @Inject ReviewReader reviews;
    @Inject FigureRepository figures;
    @Inject OrganisationRepository organisation;
    @Inject Access access;

    /** Unless asked for others: the latest period with an outcome, and the topmost place that the actor may see. */
    public OverviewPage page(Long place, String period, String row, Actor actor) {
        if (!access.permitsSomewhere(actor, Action.READ_FIGURES)) {
            throw new AccessDeniedException(Action.READ_FIGURES);
        }
        var told = figures.toldPeriods();
        var periods = told.latestFirst();
        if (periods.isEmpty()) {
            return new OverviewPage(periods, null, List.of(), place, null);
        }
        var chosen = Optional.ofNullable(period).filter(Period::isPeriod).map(Period::new).or(told::latestOutcome).orElse(periods.get(0));
        var places = readable(organisation.nodesDuring(chosen.from(), chosen.to()), actor);
        Long at = place == null && !places.isEmpty() ? Long.valueOf(places.get(0).id()) : place;
        var overview = at == null ? Optional.<Overview>empty() : read(at, chosen, row, actor).filter(its -> !its.isEmpty());
        return new OverviewPage(periods, chosen, places, at, overview.orElse(null));
    }

    /** The places of a line whose figures the actor may read, in its order. */
    private List<PlaceChoice> readable(List<Node> nodes, Actor actor) {
        var below = nodes.stream().filter(node -> node.parent() != null).collect(groupingBy(node -> node.parent().id()));
        var choices = new ArrayList<PlaceChoice>();
        nodes.stream().filter(node -> node.parent() == null || !nodes.contains(node.parent()))
                .forEach(top -> collect(top, 0, below, actor, choices));
        return choices;
    }

    /** The places of a period, at one and under it, whose figures the actor may read. */
    public List<PlaceChoice> placesUnder(Node top, Period period, Actor actor) {
        var nodes = organisation.nodesDuring(period.from(), period.to());
        var under = nodes.stream().filter(node -> node.isUnder(top)).map(Node::code).collect(toSet());
        return readable(nodes, actor).stream().filter(choice -> choice.code().equals(top.code()) || under.contains(choice.code())).toList();
    }

    private void collect(Node node, int depth, Map<Long, List<Node>> below, Actor actor, List<PlaceChoice> choices) {
        boolean readable = access.permits(actor, Action.READ_FIGURES, Place.of(node));
        if (readable) {
            choices.add(new PlaceChoice(node.id(), node.code(), node.name(), depth));
        }
        below.getOrDefault(node.id(), List.of())
                .forEach(child -> collect(child, readable ? depth + 1 : depth, below, actor, choices));
    }

    /** Empty where the place is not there in the period; {@code row} is the row that its parts are shown for, the net for none. */
    private Optional<Overview> read(long nodeId, Period period, String row, Actor actor) {
        var node = organisation.readNode(nodeId);
        access.require(actor, Action.READ_FIGURES, Place.of(node));
        var tables = statements.inYear(period);
        var money = reviews.review(tables.both());
        return money.statements().of(nodeId).map(statement -> new Overview(statement,
                money.investments().of(nodeId).orElseThrow(), above(node, actor),
                parts(statement, money.statements(), row), money.variances().below(nodeId), figures.grants(node, period),
                versions(node, period, tables.forecasts()), money.findings(nodeId).stream().map(FindingLine::of).toList()));
    }

    /** The place's own figures of the period and of its year. */
    public List<Figure> figures(String code, Period period, Actor actor) {
        return figures.of(readable(code, actor), period);
    }

    /** The statement of a place by its code; empty where the place is not there in the period. */
    public Optional<Statement> statement(String code, Period period, Actor actor) {
        return statements.statement(readable(code, actor).id(), period, figures.forecasts(period.year()).contains(period));
    }

    /** One of the place's own figures, with its note; empty where it is not known. */
    public Optional<StandingFigure> figure(String code, Period period, FigureKind kind, String row, Actor actor) {
        return figures.find(readable(code, actor), period, kind, row).map(StandingFigure::of);
    }

    private Node readable(String code, Actor actor) {
        var node = organisation.findNode(code).orElseThrow(() -> new NotFoundException("place", code));
        access.require(actor, Action.READ_FIGURES, Place.of(node));
        return node;
    }

    private static Parts parts(Statement statement, Statements all, String row) {
        var line = Optional.ofNullable(row).flatMap(statement.layout()::find).or(statement.layout()::net);
        return line.map(it -> Parts.of(statement, all.partsOf(statement.place().id()), it)).orElse(null);
    }

    private List<PlaceChoice> above(Node node, Actor actor) {
        var above = new ArrayList<PlaceChoice>();
        for (Node at = node.parent(); at != null; at = at.parent()) {
            if (access.permits(actor, Action.READ_FIGURES, Place.of(at))) {
                above.add(0, new PlaceChoice(at.id(), at.code(), at.name(), 0));
            }
        }
        return above;
    }

    private List<ForecastVersion> versions(Node node, Period period, List<Statements> forecasts) {
        Map<String, ForecastUncertainty> sure = figures.uncertainties(node, period.year()).stream()
                .collect(toMap(ForecastUncertainty::period, uncertainty -> uncertainty));
        return forecasts.stream().flatMap(made -> made.of(node.id()).stream()
                .map(statement -> ForecastVersion.of(statement, made.period(), sure.get(made.period().code()))))
                .filter(version -> !version.isEmpty()).toList();
    }
}
