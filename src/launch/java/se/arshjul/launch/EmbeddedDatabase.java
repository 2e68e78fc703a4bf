package se.arshjul.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A PostgreSQL of the portal's own, durable, reachable from this machine only; its data stays between starts. */
final class EmbeddedDatabase {
    private static final String NAME = "arshjul";
    /** The role that the portal works as; the tables' owner is the one that the cluster was made by. */
    private static final String APPLICATION = "arshjul_app";
    private final DatabaseBinaries binaries;
    private final Path cluster;
    private final Path passwordFile;
    private final Path applicationPasswordFile;
    private final Path log;
    private int port;

    EmbeddedDatabase(DatabaseBinaries binaries, Path folder) {
        this.binaries = binaries;
        this.cluster = folder.resolve("cluster");
        this.passwordFile = folder.resolve("password");
        this.applicationPasswordFile = folder.resolve("application-password");
        this.log = folder.resolve("postgresql.log");
    }

    /** Starts it, made anew if there is none, recovered if it was killed; returns the ways in. */
    DatabaseRoles start() {
        makeOnce();
        stopLeftover();
        port = Ports.free();
        if (control("start", "-t", "120", "-l", log.toString(), "-o", options()) != 0) {
            throw new StartRefused("Databasen startade inte: se " + log + ".");
        }
        var owner = new DatabaseAccess(address("postgres"), NAME, kept(passwordFile));
        makeDatabaseOnce(owner);
        makeApplicationOnce(owner);
        return new DatabaseRoles(new DatabaseAccess(address(NAME), NAME, owner.password()),
            new DatabaseAccess(address(NAME), APPLICATION, kept(applicationPasswordFile)));
    }

    void stop() {
        control("stop", "-m", "fast", "-t", "60");
    }

    /** Ends all its processes at once, as a power cut would. */
    void kill() {
        var main = runningProcess();
        main.ifPresent(process -> process.descendants().forEach(ProcessHandle::destroyForcibly));
        main.ifPresent(ProcessHandle::destroyForcibly);
        main.ifPresent(process -> process.onExit().join());
    }

    private void makeOnce() {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            return;
        }
        write(passwordFile, UUID.randomUUID().toString());
        var made = unprivileged("initdb", "-D", cluster.toString(), "-U", NAME, "-A", "scram-sha-256",
            "--pwfile=" + passwordFile, "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=sv-SE",
            "--data-checksums");
        if (made != 0) {
            throw new StartRefused("Databasen kunde inte skapas: se " + log + ".");
        }
    }

    private void makeDatabaseOnce(DatabaseAccess owner) {
        try (var connection = owner.connect(); var statement = connection.createStatement();
            var found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
            if (!found.next()) {
                statement.execute("CREATE DATABASE " + NAME);
            }
        } catch (SQLException e) {
            throw new StartRefused("Databasen i " + cluster + " går inte att använda: se " + log + ".", e);
        }
    }

    private void makeApplicationOnce(DatabaseAccess owner) {
        if (Files.exists(applicationPasswordFile)) {
            return;
        }
        var password = UUID.randomUUID().toString();
        try (var connection = owner.connect(); var statement = connection.createStatement();
            var found = connection.createStatement().executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '" + APPLICATION + "'")) {
            statement.execute((found.next() ? "ALTER" : "CREATE") + " ROLE " + APPLICATION + " LOGIN PASSWORD '" + password + "'");
            write(applicationPasswordFile, password);
        } catch (SQLException e) {
            throw new StartRefused("Databasen i " + cluster + " går inte att använda: se " + log + ".", e);
        }
    }

    private void stopLeftover() {
        var note = cluster.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        if (runningProcess().isPresent()) {
            stop();
        }
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<ProcessHandle> runningProcess() {
        try (var lines = Files.lines(cluster.resolve("postmaster.pid"))) {
            var pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
            return ProcessHandle.of(pid).filter(process ->
                process.info().command().map(command -> command.contains("postgres")).orElse(false));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String address(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static String kept(Path password) {
        try {
            return Files.readString(password).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String options() {
        return "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c timezone=UTC -c log_timezone=UTC -c max_connections=120 -c log_min_messages=error";
    }

    private int control(String... arguments) {
        var all = new ArrayList<>(List.of("-w", "-D", cluster.toString()));
        all.addAll(0, List.of(arguments).subList(0, 1));
        all.addAll(List.of(arguments).subList(1, arguments.length));
        return unprivileged("pg_ctl", all.toArray(String[]::new));
    }

    /** PostgreSQL refuses to be root; in a user namespace of its own it is nobody. */
    private int unprivileged(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (Commands.says("0", "id", "-u")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        return Commands.run(cluster.getParent(), Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"), log, command);
    }

    private static void write(Path file, String password) {
        try {
            Files.writeString(file, password + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
