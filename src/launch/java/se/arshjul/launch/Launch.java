package se.arshjul.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import se.arshjul.demo.DemoAccounts;

/** Runs the portal in the foreground until it is told to stop. */
public final class Launch {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Launch() {
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(PortalOptions.fromEnvironment());
        } catch (StartRefused e) {
            OUT.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(PortalOptions options) throws InterruptedException {
        var portal = Portal.start(options);
        var stopping = new Thread(portal::close, "stop");
        Runtime.getRuntime().addShutdownHook(stopping);
        tell(portal, options);
        portal.awaitEnd();
        if (!stopping.isAlive()) {
            throw new StartRefused("Servern stannade oväntat: se " + options.data() + "/server/log/server.log.");
        }
        stopping.join();
    }

    private static void tell(Portal portal, PortalOptions options) {
        OUT.println("Årshjul är igång: " + portal.address());
        OUT.println(options.demo() ? demoAccounts() : firstLink(portal));
        OUT.println("Stoppa med Ctrl-C; allt som sparats ligger kvar i " + options.data() + ".");
    }

    static String demoAccounts() {
        return "Demokonton: " + String.join(", ", DemoAccounts.SHOWN) + "; lösenord " + DemoAccounts.PASSWORD;
    }

    /** A portal without demo accounts is entered the first time by a link that works once. */
    private static String firstLink(Portal portal) {
        var file = portal.firstLinkFile();
        if (!Files.exists(file)) {
            return "Logga in med ditt eget konto.";
        }
        try {
            var link = Files.readString(file).strip();
            Files.delete(file);
            return "Administratören väljer lösenord här, en gång: " + link;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
