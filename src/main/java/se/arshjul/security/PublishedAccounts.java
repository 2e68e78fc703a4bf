package se.arshjul.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.arshjul.audit.AuditTrail;
import se.arshjul.audit.Deed;
import se.arshjul.kernel.BusinessTime;
import se.arshjul.kernel.Rows;

/** The accounts whose password everybody may know, a demonstration's: outside a demonstration they are closed (security-11). */
@ApplicationScoped
@Transactional
public class PublishedAccounts {

    private static final String ADMINISTRATORS = """
            SELECT p.id AS person_id, p.username, c.person_id IS NOT NULL AS opened
            FROM assignment a JOIN person p ON p.id = a.person_id LEFT JOIN credential c ON c.person_id = p.id
            WHERE a.role = 'ADMINISTRATOR' AND a.deputises_for_id IS NULL
              AND a.valid_from <= ?1 AND (a.valid_to IS NULL OR a.valid_to >= ?1) ORDER BY p.id""";

    @PersistenceContext EntityManager em;
    @Inject LinkRepository links;
    @Inject AuditTrail audit;
    @Inject BusinessTime time;

    /** What was closed; the word of a one-time link for an administrator where none is left who can sign in. */
    record Closed(int accounts, Optional<String> link) {}

    private record Administrator(long personId, String username, boolean opened) {}

    /** Gives everybody without an account the published password; all get the same string, for it protects nothing. */
    public void open(String password) {
        em.createNativeQuery("""
                        INSERT INTO credential (person_id, hash, changed_at, published) SELECT id, ?1, now(), true FROM person
                        ON CONFLICT DO NOTHING""")
                .setParameter(1, PasswordHasher.hash(password)).executeUpdate();
    }

    /** Closes them all. Where nobody is left to let people in, an administrator gets a link: the installation is not locked. */
    Closed close() {
        int closed = em.createNativeQuery("DELETE FROM credential WHERE published").executeUpdate();
        if (closed == 0) {
            return new Closed(0, Optional.empty());
        }
        audit.tell(Deed.ofSystem("security.publishedClosed").about("person", AccountService.INSTALLATION).saying(String.valueOf(closed)));
        return new Closed(closed, link(administrators()));
    }

    private Optional<String> link(List<Administrator> administrators) {
        return administrators.stream().anyMatch(Administrator::opened) ? Optional.empty()
                : administrators.stream().findFirst().map(one -> {
                    links.revoke(one.personId());
                    return links.issue(one.personId());
                });
    }

    private List<Administrator> administrators() {
        return Rows.list(em.createNativeQuery(ADMINISTRATORS).setParameter(1, java.sql.Date.valueOf(time.today())), Administrator.class);
    }
}
