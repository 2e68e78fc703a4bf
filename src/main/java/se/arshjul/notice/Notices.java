package se.arshjul.notice;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Actor;

/** Gives hints and reads them back to whoever the audience is today. */
@ApplicationScoped
@Transactional
public class Notices {

    /** Why a hint is given: the own day comes near, somebody's below has passed, or the round stands still at another's table. */
    public enum Kind { REMINDER, LATE, STUCK }

    /** A hint as a list shows it, with the step that is waited for. */
    public record Notice(Kind kind, String formKey, String subject, String placeName, LocalDate dueOn, Instant madeAt) {}

    private static final String TOLD = """
            SELECT DISTINCT ON (kind, process_key, audience) kind, audience, process_key, subject, place_name, made_at
            FROM notice WHERE audience = ANY (string_to_array(?1, ','))
            ORDER BY kind, process_key, audience, made_at DESC""";

    @PersistenceContext EntityManager em;
    @Inject BusinessTime time;
    @Inject OpenSteps steps;
    @Inject StandingStill rounds;

    /** Gives the hint unless it has been given for the same day (notice-1). */
    public void give(Kind kind, String audience, String processKey, String subject, String placeName, LocalDate dueOn) {
        em.createNativeQuery("""
                        INSERT INTO notice (id, audience, kind, process_key, subject, place_name, due_on, made_at)
                        VALUES (nextval('notice_id_seq'), ?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING""")
                .setParameter(1, audience).setParameter(2, kind.name()).setParameter(3, processKey)
                .setParameter(4, subject).setParameter(5, placeName).setParameter(6, Date.valueOf(dueOn))
                .setParameter(7, Timestamp.from(time.now())).executeUpdate();
    }

    /** The newest hints to the actor, as far as they still hold; a late step of a whole round is told its planner (notice-3). */
    public List<Notice> of(Actor actor, int most) {
        var late = rounds.before(actor).stream().map(step -> new Notice(Kind.STUCK, step.formKey(), step.subject(),
                step.placeName(), step.dueOn(), step.openedAt()));
        return Stream.concat(holding(told(actor)), late).sorted(comparing(Notice::madeAt).reversed()).limit(most).toList();
    }

    /** The tasks are asked for also where nothing has been told: a page costs the same for everybody. */
    private Stream<Notice> holding(List<Told> told) {
        var open = steps.of(told.stream().map(Told::processKey).distinct().toList()).stream()
                .collect(groupingBy(OpenStep::processKey));
        var newest = new LinkedHashMap<Told.About, Notice>();
        told.forEach(hint -> hint.asItStands(open.getOrDefault(hint.processKey(), List.of()), time.today())
                .ifPresent(notice -> newest.putIfAbsent(hint.about(), notice)));
        return newest.values().stream();
    }

    /** What has been told the actor, the newest first. */
    private List<Told> told(Actor actor) {
        return Rows.stream(em.createNativeQuery(TOLD).setParameter(1, String.join(",", actor.audiences())), Told.class)
                .sorted(comparing(Told::madeAt).reversed()).toList();
    }
}
