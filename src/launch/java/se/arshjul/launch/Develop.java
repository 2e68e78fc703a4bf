package se.arshjul.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Runs the portal for who works on it: a changed page is there at the next request, a changed class is compiled and taken in. */
public final class Develop {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private final UnpackedPortal unpacked;
    private final ChangedFiles sources = new ChangedFiles(Path.of("src/main"), Path.of("bpmn"));
    private final SourceCompiler compiler;

    private Develop(UnpackedPortal unpacked) throws IOException {
        this.unpacked = unpacked;
        this.compiler = new SourceCompiler(unpacked.classes());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            new Develop(UnpackedPortal.ofBuild()).run();
        } catch (StartRefused e) {
            OUT.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        sources.since();
        var portal = Portal.start(PortalOptions.fromEnvironment().with(UnpackedPortal.FOLDER, unpacked.folder().toString()));
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "stop"));
        compiler.makeReady(OUT);
        OUT.println("Årshjul är igång för den som arbetar med det: " + portal.address());
        OUT.println(Launch.demoAccounts());
        OUT.println("En ändrad sida syns när den läses om; ändrade klasser kompileras och tas in. Stoppa med Ctrl-C.");
        while (portal.server().isAlive()) {
            Thread.sleep(PAUSE.toMillis());
            takeIn(sources.since());
        }
    }

    private void takeIn(Set<Path> changed) throws IOException, InterruptedException {
        if (changed.isEmpty()) {
            return;
        }
        var began = Instant.now();
        unpacked.copy(changed);
        if (changed.stream().allMatch(UnpackedPortal::isReadAnew)) {
            tell("Sidan är på plats", changed, began);
        } else if (compiler.compile(changed, OUT)) {
            tell(unpacked.deployAnew() ? "Portalen är igång igen" : "Portalen startade inte: se serverns logg", changed, began);
        }
    }

    private static void tell(String what, Set<Path> changed, Instant began) {
        OUT.printf("%s efter %.1f s: %s%n", what, Duration.between(began, Instant.now()).toMillis() / 1000.0,
            changed.size() == 1 ? changed.iterator().next() : changed.size() + " filer");
    }
}
