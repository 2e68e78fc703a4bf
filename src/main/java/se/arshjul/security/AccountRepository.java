package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.arshjul.kernel.Rows;
import se.arshjul.organisation.Assignment;
import se.arshjul.organisation.Person;

/** Finds people with the state of their accounts. */
@ApplicationScoped
public class AccountRepository {

    private static final String ACCOUNTS = """
            SELECT p.id AS person_id, p.username, p.name, p.email, c.changed_at AS password_set_at,
                   (SELECT max(l.expires_at) FROM one_time_link l
                    WHERE l.person_id = p.id AND l.used_at IS NULL AND l.expires_at > now()) AS link_works_until
            FROM person p LEFT JOIN credential c ON c.person_id = p.id""";

    @PersistenceContext EntityManager em;

    List<Account> all() {
        return stream(ACCOUNTS + " WHERE p.id > ?1 ORDER BY p.name, p.username", 0).toList();
    }

    Optional<Account> find(String username) {
        return stream(ACCOUNTS + " WHERE p.username = ?1", username).findFirst();
    }

    Optional<Account> find(long personId) {
        return stream(ACCOUNTS + " WHERE p.id = ?1", personId).findFirst();
    }

    boolean nobodyIsThere() {
        return em.createNativeQuery("SELECT 1 FROM person LIMIT 1").getResultList().isEmpty();
    }

    /** From here to the end of the transaction nobody else makes people. */
    void holdPeople() {
        em.createNativeQuery("LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE").executeUpdate();
    }

    Person saveAdministrator(Person person, LocalDate from) {
        em.persist(person);
        em.persist(Assignment.administrator(person, from));
        em.flush();
        return person;
    }

    private Stream<Account> stream(String query, Object parameter) {
        return Rows.stream(em.createNativeQuery(query).setParameter(1, parameter), Account.class);
    }
}
