package se.arshjul.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.arshjul.intake.ImportedDatabase;
import se.arshjul.kernel.Wired;

class PublishedAccountsIT {
    private static final String PASSWORD = "arshjul-demo";

    @RegisterExtension
    static final ImportedDatabase database = ImportedDatabase.forEachTest();

    @BeforeEach
    void demonstrate() {
        execute("INSERT INTO person (id, username, name, email) VALUES (-1, 'systemforvaltare', 'S', 's@example.org'), (-2, 'chef', 'C', 'c@example.org')");
        execute("INSERT INTO assignment (id, person_id, role, valid_from) VALUES (-1, -1, 'ADMINISTRATOR', DATE '2020-01-01')");
        database.inTransaction(em -> {
            new Wired(em).make(PublishedAccounts.class).open(PASSWORD);
            return null;
        });
    }

    @Test @Tag("security-11")
    void a_start_outside_a_demonstration_closes_its_accounts_and_lets_an_administrator_in_by_a_link() {
        assertThat(administrator()).isPresent();
        assertThat(Demonstration.isWanted()).isFalse();
        with(em -> {
            em.make(FirstStart.class).welcome(null);
            return null;
        });
        assertThat(database.count("SELECT count(*) FROM credential")).isZero();
        assertThat(database.count("SELECT count(*) FROM one_time_link WHERE person_id = -1 AND used_at IS NULL")).isOne();
        assertThat(database.count("SELECT count(*) FROM audit_event WHERE action = 'security.publishedClosed' AND detail = '2'")).isOne();
    }

    @Test @Tag("security-11")
    void an_account_with_a_password_of_its_own_stays_and_no_link_is_made() {
        with(em -> {
            em.make(CredentialRepository.class).save(-1, PasswordHasher.hash("blå häst äter gräs"));
            return null;
        });
        PublishedAccounts.Closed closed = with(em -> em.make(PublishedAccounts.class).close());
        assertThat(closed.accounts()).isOne();
        assertThat(closed.link()).isEmpty();
        assertThat(administrator()).isPresent();
        assertThat(database.count("SELECT count(*) FROM credential")).isOne();
    }

    private static Optional<CredentialRepository.Credential> administrator() {
        return with(em -> em.make(CredentialRepository.class).find("systemforvaltare"));
    }

    private static <T> T with(Function<Wired, T> work) {
        return database.inTransaction(em -> work.apply(new Wired(em)));
    }

    private static void execute(String command) {
        database.inTransaction(em -> em.createNativeQuery(command).executeUpdate());
    }
}
