package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import se.arshjul.kernel.Rows;

/** Keeps the password strings of local accounts, each with the moment it was set, by the database's clock. */
@ApplicationScoped
@Transactional
public class CredentialRepository {

    /** One account: the person's own spelling of the user name, the stored string, since when. */
    record Credential(String username, String hash, Instant setAt) {}

    private record Moment(Instant setAt) {}

    @PersistenceContext EntityManager em;

    Optional<Credential> find(String username) {
        return Rows.first(em.createNativeQuery("""
                        SELECT p.username, c.hash, c.changed_at AS set_at FROM person p JOIN credential c ON c.person_id = p.id
                        WHERE p.username = ?1 OR lower(p.username) = ?1 ORDER BY p.username = ?1 DESC""")
                .setParameter(1, username).setMaxResults(1), Credential.class);
    }

    Optional<Instant> setAt(String username) {
        return Rows.first(em.createNativeQuery("""
                        SELECT c.changed_at AS set_at FROM person p JOIN credential c ON c.person_id = p.id
                        WHERE p.username = ?1""")
                .setParameter(1, username), Moment.class).map(Moment::setAt);
    }

    void save(long personId, String hash) {
        em.createNativeQuery("""
                        INSERT INTO credential (person_id, hash, changed_at) VALUES (?1, ?2, now())
                        ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash, changed_at = now(), published = false""")
                .setParameter(1, personId).setParameter(2, hash).executeUpdate();
    }

    /** Sets the string in the place of the one set at that moment, and answers when; empty where that is there no more. */
    Optional<Instant> replace(long personId, Instant seenSetAt, String hash) {
        return Rows.first(em.createNativeQuery("""
                        UPDATE credential SET hash = ?3, changed_at = now(), published = false
                        WHERE person_id = ?1 AND changed_at = ?2 RETURNING changed_at AS set_at""")
                .setParameter(1, personId).setParameter(2, Timestamp.from(seenSetAt)).setParameter(3, hash), Moment.class)
                .map(Moment::setAt);
    }
}
