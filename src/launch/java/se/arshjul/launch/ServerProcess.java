package se.arshjul.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One running server: a child process with a working folder of its own. */
final class ServerProcess {
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final int PATIENCE_SECONDS = 45;
    private static final String FAILED = "WFLYSRV0026";
    private final Process process;
    private final Path console;
    private final URI status;

    private ServerProcess(Process process, Path console, URI status) {
        this.process = process;
        this.console = console;
        this.status = status;
    }

    static ServerProcess start(ServerHome home, Path base, int port, Map<String, String> environment) {
        home.prepare(base);
        var console = base.resolve("console.log");
        try {
            var builder = new ProcessBuilder(command(home, base, environment)).directory(base.toFile())
                .redirectErrorStream(true).redirectOutput(console.toFile());
            builder.environment().putAll(environment);
            return new ServerProcess(builder.start(), console,
                URI.create("http://localhost:" + port + "/api/v1/status"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits until the portal says that it is ready; a start that failed is refused with the place of its log. */
    void awaitReady() {
        var latest = Instant.now().plus(LONGEST_START);
        while (!answersReady()) {
            if (failed() || Instant.now().isAfter(latest)) {
                throw new StartRefused("Servern startade inte: se " + console + ".");
            }
            pause();
        }
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Lets requests under way finish, then ends; one that does not listen is killed. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    private boolean failed() {
        try {
            return !process.isAlive() || Files.readString(console).contains(FAILED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answersReady() {
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var request = HttpRequest.newBuilder(status).timeout(Duration.ofSeconds(10)).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Starten avbröts.", e);
        }
    }

    private void pause() {
        try {
            process.waitFor(200, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartRefused("Starten avbröts.", e);
        }
    }

    private static List<String> command(ServerHome home, Path base, Map<String, String> environment) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + home.folder().resolve("bin/java.options"));
        Stream.of(environment.getOrDefault("ARSHJUL_JAVA_OPTS", "").split(" ")).filter(option -> !option.isBlank())
            .forEach(command::add);
        command.addAll(List.of("-Djboss.home.dir=" + home.folder(), "-Djboss.server.base.dir=" + base,
            "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
            "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri(),
            "-jar", home.folder().resolve("jboss-modules.jar").toString(),
            "-mp", home.folder().resolve("modules").toString(), "org.jboss.as.standalone",
            "--read-only-server-config=" + ServerProfile.of(environment).configuration()));
        return command;
    }
}
