package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.arshjul.kernel.Rows;

/** Keeps one-time links by their fingerprint: what the database holds opens nothing (security-8). */
@ApplicationScoped
@Transactional
public class LinkRepository {

    /** A link that still works: whose password it sets, or null where it makes the first administrator. */
    record Link(String fingerprint, Long personId) {}

    private static final int HOURS = 72;

    @PersistenceContext EntityManager em;

    /** Makes a link that works once; for no person it makes the first administrator. Returns the word in the address. */
    String issue(Long personId) {
        String token = Secrets.random();
        em.createNativeQuery("""
                        INSERT INTO one_time_link (token_hash, person_id, purpose, expires_at)
                        VALUES (?1, CAST(?2 AS bigint), ?3, now() + ?4 * interval '1 hour')""")
                .setParameter(1, fingerprint(token)).setParameter(2, personId)
                .setParameter(3, personId == null ? "FIRST_ADMINISTRATOR" : "PASSWORD").setParameter(4, HOURS)
                .executeUpdate();
        return token;
    }

    Optional<Link> find(String token) {
        return Rows.first(em.createNativeQuery("""
                        SELECT rtrim(token_hash) AS fingerprint, person_id FROM one_time_link
                        WHERE token_hash = ?1 AND used_at IS NULL AND expires_at > now()""")
                .setParameter(1, fingerprint(token)), Link.class);
    }

    /** Uses the link up, with every other link of the same person; false if someone was quicker. */
    boolean use(Link link) {
        int used = em.createNativeQuery("UPDATE one_time_link SET used_at = now() WHERE token_hash = ?1 AND used_at IS NULL")
                .setParameter(1, link.fingerprint()).executeUpdate();
        if (link.personId() != null) {
            revoke(link.personId());
        }
        return used == 1;
    }

    void revoke(long personId) {
        em.createNativeQuery("UPDATE one_time_link SET used_at = now() WHERE person_id = ?1 AND used_at IS NULL")
                .setParameter(1, personId).executeUpdate();
    }

    private static String fingerprint(String token) {
        return Secrets.fingerprint(token.getBytes(StandardCharsets.UTF_8));
    }
}
