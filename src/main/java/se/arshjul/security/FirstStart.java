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

/** Gives whoever started an empty installation the one-time link by which its first administrator is made. */
@ApplicationScoped
@Transactional
public class FirstStart {

    private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());
    private static final String DEMO = "ARSHJUL_DEMO";
    private static final String LINK_FILE = "ARSHJUL_FIRST_LINK_FILE";

    @Inject AccountRepository accounts;
    @Inject LinkRepository links;
    @Inject PortalAddress address;

    void welcome(@Observes @Priority(Migration.FIRST + 900) Startup startup) {
        if (!Boolean.parseBoolean(System.getenv(DEMO)) && accounts.nobodyIsThere()) {
            String link = address.of(AccountService.WELCOME + links.issue(null));
            LOG.log(Level.INFO, "The first administrator is made here, once: {0}", link);
            write(link);
        }
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
