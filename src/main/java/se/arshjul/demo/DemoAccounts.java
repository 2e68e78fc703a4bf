package se.arshjul.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import se.arshjul.security.Demonstration;
import se.arshjul.security.PublishedAccounts;
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

    @PersistenceContext EntityManager em;
    @Inject PublishedAccounts published;

    /** True when the installation is asked to demonstrate itself; a release is not. */
    public static boolean areWanted() {
        return Demonstration.isWanted();
    }

    @Override
    public List<String> usernames() {
        return areWanted() ? SHOWN : List.of();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    /** Gives everybody the published password; answers the user names. */
    List<String> create() {
        published.open(PASSWORD);
        return em.createQuery("SELECT p.username FROM Person p ORDER BY p.username", String.class).getResultList();
    }
}
