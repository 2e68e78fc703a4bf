package se.arshjul.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import se.arshjul.audit.CommandKey;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Period;
import se.arshjul.organisation.Actor;

/** What a controller does with a round's figures besides looking: sees which are missing, and writes one by hand. */
@ApplicationScoped
@Transactional
public class HandEntries {

    @Inject CycleRepository cycles;
    @Inject OverviewReader overviews;
    @Inject StatementReader statements;
    @Inject MissingFigures missing;
    @Inject FigureService figures;

    /** Which figure: of which place, kind and row; its period is that of the round, a budget's that of the year. */
    public record Which(String place, FigureKind kind, String row) implements Serializable {}

    /** What there is to choose among: the places, the rows of operations and investments; and the unit that amounts are written in. */
    public record Choices(List<PlaceChoice> places, List<StatementLayout.Line> rows, String unit) implements Serializable {}

    Choices choices(Round round, Actor actor) {
        return new Choices(places(round, actor), statements.layouts().stream().flatMap(layout -> layout.lines().stream())
                .filter(line -> !line.isSum()).toList(), statements.style().unit().word());
    }

    /** The places of the round's department: a report is no way to another department's figures. */
    private List<PlaceChoice> places(Round round, Actor actor) {
        return overviews.placesUnder(round.cycle().department(), round.period(), actor);
    }

    /** The figure as it stands; empty where it is not known. */
    public Optional<StandingFigure> standing(long roundId, Which which, Actor actor) {
        return overviews.figure(which.place(), period(roundId, which.kind()), which.kind(), which.row(), actor);
    }

    public void write(long roundId, Which which, String value, String note, int seenVersion, CommandKey key, Actor actor) {
        if (places(cycles.readRound(roundId), actor).stream().noneMatch(place -> place.code().equals(which.place()))) {
            throw new NotFoundException("place of round " + roundId, which.place());
        }
        figures.write(new FigureDraft(which.place(), period(roundId, which.kind()), which.kind(), which.row(), value, note,
                seenVersion), key, actor);
    }

    /** The places of the round's department that lack a kind of figures that others have. */
    List<MissingFigures.Gap> missing(Round round) {
        return missing.of(round.cycle().department(), round.period(), round.forecast());
    }

    private Period period(long roundId, FigureKind kind) {
        var period = cycles.readRound(roundId).period();
        return kind == FigureKind.BUDGET ? Period.ofYear(period.year()) : period;
    }
}
