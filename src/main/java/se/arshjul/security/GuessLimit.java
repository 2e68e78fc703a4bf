package se.arshjul.security;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Counts guesses in the database, by its clock: the count survives a restart and holds over all nodes. A guess is
 * counted before it is tried, so that a hundred at once are no more than a hundred in a row (security-4).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class GuessLimit {

    private static final String COUNT = """
            INSERT INTO sign_in_guess (guess_key, failures, last_at) VALUES (?1, 1, now())
            ON CONFLICT (guess_key) DO UPDATE SET last_at = now(),
                failures = CASE WHEN sign_in_guess.last_at < now() - interval '1 day' THEN 1
                                ELSE sign_in_guess.failures + 1 END
            WHERE sign_in_guess.free_again IS NULL OR sign_in_guess.free_again <= now()
            RETURNING failures""";
    private static final String REMAINING = """
            SELECT ceil(extract(epoch FROM free_again - now())) FROM sign_in_guess WHERE guess_key = ?1""";
    private static final String WAIT = """
            UPDATE sign_in_guess SET free_again = now() + ?2 * interval '1 second' WHERE guess_key = ?1""";
    private static final String RIGHT = """
            UPDATE sign_in_guess SET free_again = NULL, failures = CASE WHEN ?2 THEN failures - 1 ELSE 0 END
            WHERE guess_key = ?1""";
    private static final String KNOW = """
            INSERT INTO sign_in_guess (guess_key, failures, last_at) VALUES (?1, 0, now())
            ON CONFLICT (guess_key) DO UPDATE SET last_at = now()""";
    private static final String FORGET = """
            DELETE FROM sign_in_guess
            WHERE last_at < now() - interval '180 days' OR guess_key NOT LIKE 'device:%' AND last_at < now() - interval '2 days'
            """;

    @PersistenceContext EntityManager em;
    @Resource TransactionSynchronizationRegistry transaction;

    /** Counts the guess and returns 0, or leaves it uncounted and returns how many seconds it must wait. */
    public long count(Attempt attempt) {
        for (GuessRule rule : rules(attempt)) {
            List<?> failures = em.createNativeQuery(COUNT).setParameter(1, rule.key()).getResultList();
            if (failures.isEmpty()) {
                long seconds = remaining(rule);
                transaction.setRollbackOnly();
                return seconds;
            }
            wait(rule, ((Number) failures.get(0)).intValue());
        }
        return 0;
    }

    /** The guess was right: its own counter starts anew, those it shares with others give this one guess back. */
    public void right(Attempt attempt) {
        for (GuessRule rule : rules(attempt)) {
            boolean shared = !rule.key().startsWith("pair:") && !rule.key().startsWith("device:");
            em.createNativeQuery(RIGHT).setParameter(1, rule.key()).setParameter(2, shared).executeUpdate();
        }
    }

    /** Knows a device again from now on, and forgets what has not been seen for long. Returns the device's secret name. */
    public String know(Attempt attempt) {
        if (isKnown(attempt)) {
            return attempt.device();
        }
        String device = Secrets.random();
        var known = new Attempt(attempt.username(), attempt.address(), device);
        em.createNativeQuery(FORGET).executeUpdate();
        em.createNativeQuery(KNOW).setParameter(1, GuessRule.deviceKey(known)).executeUpdate();
        return device;
    }

    private List<GuessRule> rules(Attempt attempt) {
        return GuessRule.of(attempt, isKnown(attempt));
    }

    private boolean isKnown(Attempt attempt) {
        return !attempt.device().isEmpty()
                && !em.createNativeQuery("SELECT 1 FROM sign_in_guess WHERE guess_key = ?1")
                        .setParameter(1, GuessRule.deviceKey(attempt)).getResultList().isEmpty();
    }

    private void wait(GuessRule rule, int failures) {
        long seconds = rule.waitSeconds(failures);
        if (seconds > 0) {
            em.createNativeQuery(WAIT).setParameter(1, rule.key()).setParameter(2, seconds).executeUpdate();
        }
    }

    private long remaining(GuessRule rule) {
        Object seconds = em.createNativeQuery(REMAINING).setParameter(1, rule.key()).getSingleResult();
        return seconds == null ? 1 : Math.max(1, ((Number) seconds).longValue());
    }
}
