package se.arshjul.launch;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;

/** A whole portal on this machine: its database and its server, started and stopped together. */
public final class Portal implements AutoCloseable {
    private static final Path BINARIES = Path.of("target", "postgresql");
    private final PortalOptions options;
    private final DataFolder data;
    private final EmbeddedDatabase database;
    private DatabaseRoles roles;
    private ServerProcess server;

    private Portal(PortalOptions options) {
        this.options = options;
        this.data = new DataFolder(options.data());
        this.database = new EmbeddedDatabase(new DatabaseBinaries(BINARIES), data.folder("database"));
    }

    /** Starts database and server and returns when the portal is ready; a start that fails leaves nothing running. */
    public static Portal start(PortalOptions options) {
        var portal = new Portal(options);
        try {
            portal.data.stopLeftover();
            Ports.requireFree(options.httpPort());
            portal.startDatabase();
            portal.startServer();
            return portal;
        } catch (RuntimeException e) {
            portal.close();
            throw e;
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + options.httpPort() + "/");
    }

    /** The owner's way into the portal's database, for those who look at what was kept. */
    public DatabaseAccess database() {
        return roles.owner();
    }

    /** Both ways into the portal's database. */
    public DatabaseRoles roles() {
        return roles;
    }

    /** The server's process, for those who look at what it uses. */
    public ProcessHandle server() {
        return server.handle();
    }

    public void startDatabase() {
        roles = options.givenDatabase().orElseGet(database::start);
        roles.check();
        refuseEarlier();
    }

    /** What a portal from before the first release has kept is left as it was (schema-8). */
    private void refuseEarlier() {
        if (roles.owner().isFromBeforeTheFirstRelease()) {
            throw new StartRefused(options.givenDatabase().isPresent()
                ? "Databasen i ARSHJUL_DB_URL är från före den första utgåvan och kan inte läsas av den här: skapa en tom databas och ange den."
                : "Datamappen " + data.path() + " är från före den första utgåvan och kan inte läsas av den här: "
                    + "flytta undan den, eller välj en annan mapp med ARSHJUL_DATA.");
        }
    }

    public void startServer() {
        var environment = new HashMap<>(options.environment());
        environment.putAll(roles.environment());
        environment.put("ARSHJUL_HTTP_PORT", Integer.toString(options.httpPort()));
        environment.put("ARSHJUL_MANAGEMENT_PORT", Integer.toString(Ports.free()));
        environment.put("ARSHJUL_FIRST_LINK_FILE", firstLinkFile().toString());
        server = ServerProcess.start(ServerHome.ofBuild(), data.folder("server"), options.httpPort(), environment);
        data.remember(server.handle());
        server.awaitReady();
    }

    /** Kills the server as a crash would; {@link #startServer} brings it back. */
    public void killServer() {
        server.kill();
    }

    public void stopServer() {
        server.stop();
    }

    /** Kills all the database's processes as a power cut would; {@link #startDatabase} brings it back. */
    public void killDatabase() {
        database.kill();
    }

    public void awaitEnd() throws InterruptedException {
        server.awaitEnd();
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
        if (roles != null && options.givenDatabase().isEmpty()) {
            database.stop();
        }
        data.close();
    }

    /** Where an empty portal leaves the link by which its first administrator is made. */
    public Path firstLinkFile() {
        return data.folder("server").resolve("first-administrator-link");
    }
}
