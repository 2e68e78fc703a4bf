package se.arshjul.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import se.arshjul.kernel.PortalAddress;
import se.arshjul.schema.Migration;

/** Gives whoever started an installation that nobody can enter the one-time link by which its administrator is made or let in. */
@ApplicationScoped
@Transactional
public class FirstStart {

    private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());
    private static final String LINK_FILE = "ARSHJUL_FIRST_LINK_FILE";

    @Inject AccountRepository accounts;
    @Inject LinkRepository links;
    @Inject PublishedAccounts published;
    @Inject PortalAddress address;

    void welcome(@Observes @Priority(Migration.FIRST + 900) Startup startup) {
        if (Demonstration.isWanted()) {
            return;
        }
        if (accounts.nobodyIsThere()) {
            invite("The first administrator is made here, once: {0}", links.issue(null));
        }
        closePublished();
    }

    /** What was once a demonstration goes on as an installation: nobody comes in by a password that stands in the handbook. */
    private void closePublished() {
        var closed = published.close();
        if (closed.accounts() > 0) {
            LOG.log(Level.WARNING, "{0} accounts of the demonstration are closed: their password is published", closed.accounts());
        }
        closed.link().ifPresent(word -> invite("No administrator is left who can sign in; one chooses a password here, once: {0}", word));
    }

    private void invite(String told, String word) {
        String link = address.of(AccountService.WELCOME + word);
        LOG.log(Level.WARNING, told, link);
        write(link);
    }

    private static void write(String link) {
        String file = System.getenv(LINK_FILE);
        if (file == null) {
            return;
        }
        try {
            Files.writeString(Path.of(file), link);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
