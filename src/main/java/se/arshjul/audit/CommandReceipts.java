package se.arshjul.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.function.Supplier;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Rows;
import se.arshjul.kernel.RuleBrokenException;
import se.arshjul.organisation.Actor;

/**
 * Lets a command happen once (audit-2): the key is written first, in the command's own transaction, so that a second
 * sender waits for the first to commit and is then given the first one's answer.
 */
@ApplicationScoped
public class CommandReceipts {

    @PersistenceContext EntityManager em;
    @Inject BusinessTime time;

    /** Does the work unless the actor has sent this key before; then answers as it did. */
    public String once(CommandKey key, Actor actor, String command, Supplier<String> work) {
        if (!isNew(key, actor, command)) {
            return earlier(key, actor, command);
        }
        String result = work.get();
        if (result != null) {
            em.createNativeQuery("UPDATE command_receipt SET result = ?3 WHERE person_id = ?1 AND command_key = ?2")
                    .setParameter(1, actor.personId()).setParameter(2, key.value()).setParameter(3, result)
                    .executeUpdate();
        }
        return result;
    }

    public void once(CommandKey key, Actor actor, String command, Runnable work) {
        once(key, actor, command, () -> {
            work.run();
            return null;
        });
    }

    /** True when the actor has sent this key before and it was done: what proved it then may prove nothing any more. */
    public boolean isDone(CommandKey key, Actor actor, String command) {
        return receipt(key, actor).filter(receipt -> receipt.command().equals(command)).map(receipt -> receipt.requireOf(key)).isPresent();
    }

    private boolean isNew(CommandKey key, Actor actor, String command) {
        return em.createNativeQuery("""
                        INSERT INTO command_receipt (person_id, command_key, command, at, sent) VALUES (?1, ?2, ?3, ?4, ?5)
                        ON CONFLICT DO NOTHING""")
                .setParameter(1, actor.personId()).setParameter(2, key.value()).setParameter(3, command)
                .setParameter(4, Timestamp.from(time.now())).setParameter(5, key.sent()).executeUpdate() == 1;
    }

    private String earlier(CommandKey key, Actor actor, String command) {
        var receipt = receipt(key, actor).orElseThrow();
        if (!command.equals(receipt.command())) {
            throw reused();
        }
        return receipt.requireOf(key).result();
    }

    private Optional<Receipt> receipt(CommandKey key, Actor actor) {
        return Rows.first(em.createNativeQuery(
                        "SELECT command, result, sent FROM command_receipt WHERE person_id = ?1 AND command_key = ?2")
                .setParameter(1, actor.personId()).setParameter(2, key.value()), Receipt.class);
    }

    /** What was done under a key, with what was sent then. */
    private record Receipt(String command, String result, String sent) {

        /** The same key with something else is another command, and not done (audit-7). */
        Receipt requireOf(CommandKey key) {
            if (!key.isSameAs(sent)) {
                throw reused();
            }
            return this;
        }
    }

    private static RuleBrokenException reused() {
        return new RuleBrokenException("audit.commandKeyReused");
    }
}
