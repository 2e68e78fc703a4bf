package se.arshjul.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import se.arshjul.security.PasswordHasher;
import se.arshjul.security.ShownAccounts;

/** The demonstration's accounts: everybody in it, with one published password, and the ones that are shown at sign-in. */
@ApplicationScoped
@Transactional
public class DemoAccounts implements ShownAccounts {

    /** The published password of every demonstration account. */
    public static final String PASSWORD = "arshjul-demo";

    /** The accounts that the sign-in page shows, one for each role. */
    public static final List<String> SHOWN = List.of("enhetschef", "verksamhetschef", "forvaltningschef", "namndsekreterare",
            "planerare", "ekonom", "ledamot", "revisor", "systemforvaltare");

    private static final String WANTED = "ARSHJUL_DEMO";

    @PersistenceContext EntityManager em;

    /** True when the installation is asked to demonstrate itself; a release is not. */
    public static boolean areWanted() {
        return "true".equals(System.getenv(WANTED));
    }

    @Override
    public List<String> usernames() {
        return areWanted() ? SHOWN : List.of();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    /** Gives everybody the published password, all with the same stored string: it protects nothing. Answers the user names. */
    @SuppressWarnings("unchecked")
    List<String> create() {
        em.createNativeQuery("""
                        INSERT INTO credential (person_id, hash, changed_at) SELECT id, ?1, now() FROM person
                        ON CONFLICT DO NOTHING""")
                .setParameter(1, PasswordHasher.hash(PASSWORD)).executeUpdate();
        return em.createQuery("SELECT p.username FROM Person p ORDER BY p.username", String.class).getResultList();
    }
}
