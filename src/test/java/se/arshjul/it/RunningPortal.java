package se.arshjul.it;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import se.arshjul.launch.Portal;
import se.arshjul.launch.PortalOptions;

/** Lends the tests one whole portal, started when the first of them asks and stopped after the last, which its consistency check ends. */
public class RunningPortal implements BeforeAllCallback, ParameterResolver {
    private static final Path DATA = Path.of("target", "it-data");

    @Override
    public void beforeAll(ExtensionContext context) {
        portal(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Portal.class;
    }

    @Override
    public Portal resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return portal(context);
    }

    static Portal portal(ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(Lent.class, type -> new Lent(start()), Lent.class).portal();
    }

    /** The portal that all tests share. When the last is done it must still agree with itself, else the run has failed. */
    private record Lent(Portal portal) implements AutoCloseable {
        @Override
        public void close() {
            try (portal) {
                var findings = new ApiCaller(HttpClient.newHttpClient(), portal.address(), new People(portal).administrator(), People.PASSWORD)
                    .get("consistency").good().path("findings");
                if (!findings.isEmpty()) {
                    throw new AssertionError("After the last test the consistency check finds " + findings.toPrettyString());
                }
            }
        }
    }

    private static Portal start() {
        empty(DATA);
        var portal = Portal.start(PortalOptions.onFreePort(DATA).with("ARSHJUL_JAVA_OPTS", PortalOptions.QUICK_START)
            .with("ARSHJUL_COUNT_STATEMENTS", "true"));
        new People(portal).execute("UPDATE credential SET hash = ?", QuickProof.of(SignedIn.PASSWORD));
        return portal;
    }

    /** Empties a folder of what an earlier run left. */
    public static void empty(Path folder) {
        try {
            delete(folder);
        } catch (IOException e) {
            throw new IllegalStateException("Could not empty " + folder, e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
