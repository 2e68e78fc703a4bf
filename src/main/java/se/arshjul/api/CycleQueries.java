package se.arshjul.api;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.arshjul.api.CycleViews.CycleView;
import se.arshjul.api.CycleViews.PlaceView;
import se.arshjul.api.CycleViews.RoundView;
import se.arshjul.contribution.Contribution;
import se.arshjul.cycle.CycleRepository;
import se.arshjul.cycle.Round;
import se.arshjul.cycle.RoundDates;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;

/** Reads years, rounds and how far each place has come. */
@ApplicationScoped
@Transactional
public class CycleQueries {

    private static final Comparator<Round> IN_TIME =
            Comparator.comparing((Round round) -> round.dates().opensOn()).thenComparing(Round::id);

    @PersistenceContext EntityManager em;
    @Inject CycleRepository cycles;
    @Inject Access access;
    @Inject BusinessTime time;

    List<CycleView> cycles(Actor actor) {
        access.require(actor, Action.READ_PUBLISHED, null);
        var rounds = cycles.rounds().stream().sorted(IN_TIME).map(CycleQueries::view).collect(groupingBy(RoundView::cycleId));
        return cycles.cycles().stream().map(cycle -> new CycleView(cycle.id(), cycle.year(), cycle.state().name(),
                cycle.department().id(), cycle.department().name(), rounds.getOrDefault(cycle.id(), List.of()))).toList();
    }

    CycleView cycle(long id, Actor actor) {
        return cycles(actor).stream().filter(cycle -> cycle.id() == id).findFirst()
                .orElseThrow(() -> new NotFoundException("cycle", id));
    }

    List<RoundView> rounds(Actor actor) {
        access.require(actor, Action.READ_PUBLISHED, null);
        return cycles.rounds().stream().map(CycleQueries::view).toList();
    }

    RoundView round(long id, Actor actor) {
        access.require(actor, Action.READ_PUBLISHED, null);
        return view(cycles.readRound(id));
    }

    private static RoundView view(Round round) {
        return new RoundView(round.id(), round.cycle().id(), round.cycle().year(), round.kindCode(), round.name(),
                round.period().code(), round.state().name(), round.dates(), round.goals(), round.money(), round.forecast(),
                round.toCommittee(), round.money() && round.isFollowUp() && !round.awaitsFigures(), round.cancelReason());
    }

    RoundDates planDates(long cycleId) {
        return cycles.rounds(cycleId).stream().filter(round -> !round.isFollowUp()).findFirst()
                .map(Round::dates).orElseThrow(() -> new NotFoundException("cycle", cycleId));
    }

    /** The places of a round that the caller may follow, in the order of the line. */
    List<PlaceView> places(long roundId, Actor actor) {
        var today = time.today();
        return Rows.stream(em.createQuery("""
                        SELECT c.id, p.id AS parentId, c.kind, n.id AS placeId, n.code AS placeCode, c.placeName, c.state, c.dueOn, n.path
                        FROM Contribution c JOIN c.node n LEFT JOIN c.parent p WHERE c.round.id = :round
                        ORDER BY c.kind, c.ordinal, c.placeName""").setParameter("round", roundId), PlaceRow.class)
                .filter(row -> mayFollow(actor, Place.node(row.placeId(), row.path())))
                .map(row -> row.view(today)).toList();
    }

    private record PlaceRow(long id, Long parentId, Contribution.Kind kind, long placeId, String placeCode, String placeName,
            Contribution.State state, LocalDate dueOn, String path) {

        PlaceView view(LocalDate today) {
            boolean handedOver = state == Contribution.State.SUBMITTED || state == Contribution.State.ACCEPTED;
            return new PlaceView(id, parentId, kind.name(), placeId, placeCode, placeName, state.name(), dueOn,
                    !handedOver && dueOn.isBefore(today));
        }
    }

    private boolean mayFollow(Actor actor, Place place) {
        return access.permits(actor, Action.READ_SITUATION, place) || access.permits(actor, Action.READ_DRAFT, place);
    }
}
