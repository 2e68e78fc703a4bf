package se.arshjul.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How one portal is to run: on which port, where its data is, on whose database, and what its server is told besides. */
public record PortalOptions(int httpPort, Path data, Optional<DatabaseRoles> givenDatabase,
    Map<String, String> environment) {
    /** A server that is tried for an hour is not worth compiling thoroughly: it starts in two thirds of the time. */
    public static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
    static final Map<String, String> DEMO = Map.of("ARSHJUL_DEMO", "true");

    /** As the person's environment variables say; what they leave out has a default. */
    static PortalOptions fromEnvironment() {
        var told = System.getenv();
        var database = Optional.ofNullable(told.get("ARSHJUL_DB_URL")).map(url -> roles(url, told));
        return new PortalOptions(port(told.getOrDefault("ARSHJUL_HTTP_PORT", "8080")),
            Path.of(told.getOrDefault("ARSHJUL_DATA", "data")), database,
            Map.of("ARSHJUL_DEMO", told.getOrDefault("ARSHJUL_DEMO", "true"),
                "ARSHJUL_JAVA_OPTS", told.getOrDefault("ARSHJUL_JAVA_OPTS", QUICK_START)));
    }

    private static DatabaseRoles roles(String url, Map<String, String> told) {
        var application = new DatabaseAccess(url, told.getOrDefault("ARSHJUL_DB_USER", "arshjul"),
            told.getOrDefault("ARSHJUL_DB_PASSWORD", ""));
        return told.containsKey("ARSHJUL_DB_OWNER_USER")
            ? new DatabaseRoles(new DatabaseAccess(url, told.get("ARSHJUL_DB_OWNER_USER"),
                told.getOrDefault("ARSHJUL_DB_OWNER_PASSWORD", "")), application)
            : DatabaseRoles.one(application);
    }

    /** A portal on a free port with a database of its own in the folder. */
    public static PortalOptions onFreePort(Path data) {
        return new PortalOptions(Ports.free(), data, Optional.empty(), DEMO);
    }

    /** The same, with one more word to the server. */
    public PortalOptions with(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return new PortalOptions(httpPort, data, givenDatabase, more);
    }

    /** The same, on a database that someone else runs. */
    public PortalOptions on(DatabaseRoles database) {
        return new PortalOptions(httpPort, data, Optional.of(database), environment);
    }

    boolean demo() {
        return Boolean.parseBoolean(environment.get("ARSHJUL_DEMO"));
    }

    private static int port(String written) {
        if (!written.matches("\\d{1,5}") || Integer.parseInt(written) < 1 || Integer.parseInt(written) > 65535) {
            throw new StartRefused("ARSHJUL_HTTP_PORT ska vara ett tal mellan 1 och 65535, inte " + written + ".");
        }
        return Integer.parseInt(written);
    }
}
