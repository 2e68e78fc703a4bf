package se.arshjul.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.CommandKey;
import se.arshjul.audit.CommandReceipts;
import se.arshjul.audit.Deed;
import se.arshjul.audit.Retried;
import se.arshjul.kernel.NotFoundException;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;
import se.arshjul.organisation.ActorSource;

/** Taking, giving back, handing over and watching tasks: it moves a task among those who may do it, never the process. */
@ApplicationScoped
@Retried
@Transactional
public class WorklistService {

    @PersistenceContext EntityManager em;
    @Inject WorklistReader reader;
    @Inject ActorSource people;
    @Inject AuditTrail audit;
    @Inject CommandReceipts receipts;
    @Inject @Any Instance<InOneGo> rooms;

    public void take(String taskId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "worklist.take", () -> give(mine(taskId, actor), actor, actor, "worklist.taken"));
    }

    public void giveBack(String taskId, CommandKey key, Actor actor) {
        receipts.once(key, actor, "worklist.giveBack", () -> {
            WorkItem item = mine(taskId, actor);
            set(item, null, null);
            audit.tell(Deed.of(actor, "worklist.givenBack")
                    .about(item.processKey(), item.placeInRound()).saying(item.formKey()));
        });
    }

    /** Hands the task to somebody by user name; they must answer for the same place (worklist-4). */
    public void handOver(String taskId, String username, CommandKey key, Actor actor) {
        receipts.once(key, actor, "worklist.handOver", () -> {
            WorkItem item = mine(taskId, actor);
            Actor receiver = people.find(username)
                    .orElseThrow(() -> new RuleBrokenException("worklist.noSuchPerson", username));
            if (!receiver.audiences().contains(item.audience())) {
                throw new RuleBrokenException("worklist.mayNotDoIt", receiver.name(), item.placeName());
            }
            give(item, receiver, actor, "worklist.handedOver");
        });
    }

    /** Puts the task aside until a day (worklist-5); null brings it back at once. */
    public void watchUntil(String taskId, LocalDate day, CommandKey key, Actor actor) {
        if (day != null && day.isBefore(reader.today())) {
            throw new RuleBrokenException("worklist.watchPast", day);
        }
        receipts.once(key, actor, "worklist.watch", () -> {
            WorkItem item = mine(taskId, actor);
            em.createNativeQuery("UPDATE work_item SET watch_until = CAST(?2 AS date) WHERE task_id = ?1")
                    .setParameter(1, taskId).setParameter(2, day == null ? null : Date.valueOf(day)).executeUpdate();
            audit.tell(Deed.of(actor, "worklist.watched")
                    .about(item.processKey(), item.placeInRound()).saying(day == null ? null : day.toString()));
        });
    }

    /** Does several tasks of one kind with one comment, in the room that knows how: all of them, or none. */
    public void doInOneGo(Set<String> taskIds, String comment, CommandKey key, Actor actor) {
        receipts.once(key, actor, "worklist.inOneGo", () -> {
            var items = reader.findAll(taskIds).stream().filter(item -> actor.audiences().contains(item.audience())).toList();
            if (items.isEmpty() || items.size() != taskIds.size()) {
                throw new RuleBrokenException(taskIds.isEmpty() ? "worklist.chooseSome" : "worklist.someGone");
            }
            roomFor(items).doAll(items, comment, new CommandKey(key.value() + ":all"), actor);
        });
    }

    private InOneGo roomFor(List<WorkItem> items) {
        var kinds = items.stream().map(WorkItem::formKey).distinct().toList();
        return rooms.stream().filter(room -> kinds.equals(List.of(room.formKey()))).findFirst()
                .orElseThrow(() -> new RuleBrokenException("worklist.chooseSameKind"));
    }

    private WorkItem mine(String taskId, Actor actor) {
        WorkItem item = reader.find(taskId).orElseThrow(() -> new NotFoundException("task", taskId));
        if (!actor.audiences().contains(item.audience())) {
            throw new NotFoundException("task", taskId);
        }
        return item;
    }

    private void give(WorkItem item, Actor to, Actor by, String action) {
        set(item, to.personId(), to.name());
        audit.tell(Deed.of(by, action).about(item.processKey(), item.placeInRound()).saying(to.name()));
    }

    private void set(WorkItem item, Long personId, String name) {
        em.createNativeQuery("UPDATE work_item SET taken_by = CAST(?2 AS bigint), taken_name = ?3 WHERE task_id = ?1")
                .setParameter(1, item.taskId()).setParameter(2, personId == null ? null : String.valueOf(personId))
                .setParameter(3, name).executeUpdate();
    }
}
