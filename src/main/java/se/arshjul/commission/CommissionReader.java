package se.arshjul.commission;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.arshjul.cycle.Round;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.Node;
import se.arshjul.organisation.Place;
import se.arshjul.security.Access;
import se.arshjul.security.Action;
import se.arshjul.steering.RoundKind;

/** Reads commissions with what their places have answered; five statements, however many there are. */
@ApplicationScoped
@Transactional
public class CommissionReader {

    @PersistenceContext EntityManager em;
    @Inject Access access;

    /** A year, a body and a state, each of which may be missing. */
    public record Filter(Integer year, Long bodyId, String stateCode) {

        public static final Filter NONE = new Filter(null, null, null);

        boolean lets(CommissionView commission) {
            return (year == null || commission.period().year() == year) && (bodyId == null || commission.bodyId() == bodyId);
        }

        boolean lets(CommissionLine line) {
            return stateCode == null || stateCode.isEmpty() || line.has(stateCode);
        }
    }

    /** What a body has decided may everyone read; answers that are being written, those who may read drafts there. */
    public CommissionOverview overview(Filter filter, Actor actor) {
        access.require(actor, Action.READ_PUBLISHED, null);
        var all = commissions();
        var lines = lines(all.stream().filter(filter::lets).toList(), actor).stream().filter(filter::lets).toList();
        return new CommissionOverview(lines, all.stream().map(commission -> commission.period().year()).distinct().toList(),
                all.stream().collect(toMap(CommissionView::bodyId, CommissionView::bodyName, (one, same) -> one, LinkedHashMap::new)));
    }

    public CommissionLine commission(String code, Actor actor) {
        access.require(actor, Action.READ_PUBLISHED, null);
        return lines(commissions().stream().filter(commission -> commission.code().equals(code)).toList(), actor).stream()
                .findFirst().orElseThrow(() -> new NotFoundException("commission", code));
    }

    /** Every answer that the actor may read, the latest first: how each place has answered through the periods. */
    public List<AnswerView> history(String code, Actor actor) {
        var readable = readable(actor);
        return answers(List.of(commission(code, actor).commission().id())).getOrDefault(code, List.of()).stream()
                .filter(readable::lets).sorted(Comparator.comparing((AnswerView answer) -> answer.period().to()).reversed()
                        .thenComparing(AnswerView::placeName)).toList();
    }

    private List<CommissionView> commissions() {
        return em.createQuery("SELECT c FROM Commission c JOIN FETCH c.body b ORDER BY c.year DESC, b.name, c.ordinal, c.code", Commission.class)
                .getResultStream().map(CommissionView::of).toList();
    }

    private List<CommissionLine> lines(List<CommissionView> shown, Actor actor) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var ids = shown.stream().map(CommissionView::id).toList();
        var readable = readable(actor);
        var answers = answers(ids);
        record Applying(long commissionId, Node place) {}
        var places = Rows.stream(em.createQuery("""
                        SELECT a.commission.id AS commissionId, place FROM CommissionApplies a JOIN a.node place
                        WHERE a.commission.id IN :ids ORDER BY place.path""").setParameter("ids", ids), Applying.class)
                .collect(groupingBy(Applying::commissionId));
        return shown.stream().map(commission -> new CommissionLine(commission, places.getOrDefault(commission.id(), List.of()).stream()
                .map(applying -> place(applying.place(), answers.getOrDefault(commission.code(), List.of()), readable)).toList())).toList();
    }

    private static PlaceAnswer place(Node node, List<AnswerView> answers, ReadableAnswers readable) {
        var place = Place.of(node);
        var latest = answers.stream().filter(answer -> answer.place().is(place)).filter(readable::lets)
                .reduce((one, other) -> other.isLaterThan(one) ? other : one).orElse(null);
        return new PlaceAnswer(place, node.name(), latest, readable.draftsAt(place));
    }

    private Map<String, List<AnswerView>> answers(List<Long> commissionIds) {
        return em.createQuery("""
                        SELECT a FROM CommissionAnswer a JOIN FETCH a.commission JOIN FETCH a.node
                        WHERE a.commission.id IN :ids ORDER BY a.id""", CommissionAnswer.class)
                .setParameter("ids", commissionIds).getResultStream().map(AnswerView::of).collect(groupingBy(AnswerView::code));
    }

    private ReadableAnswers readable(Actor actor) {
        var unpublished = em.createQuery("""
                        SELECT r FROM Round r JOIN FETCH r.cycle JOIN FETCH r.cycle.department
                        WHERE r.kind <> :plan AND r.state NOT IN :ended""", Round.class)
                .setParameter("plan", RoundKind.Kind.PLAN)
                .setParameter("ended", List.of(Round.State.PUBLISHED, Round.State.CANCELLED)).getResultList();
        return new ReadableAnswers(unpublished, place -> access.permits(actor, Action.READ_DRAFT, place));
    }
}
