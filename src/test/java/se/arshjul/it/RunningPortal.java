package se.arshjul.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import se.arshjul.launch.Portal;
import se.arshjul.launch.PortalOptions;

/** Lends the tests one whole portal, started when the first of them asks and stopped after the last. */
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
            .getOrComputeIfAbsent(Portal.class, type -> start(), Portal.class);
    }

    private static Portal start() {
        empty(DATA);
        return Portal.start(PortalOptions.onFreePort(DATA).with("ARSHJUL_JAVA_OPTS", PortalOptions.QUICK_START)
            .with("ARSHJUL_COUNT_STATEMENTS", "true"));
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
