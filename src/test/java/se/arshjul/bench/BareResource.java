package se.arshjul.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The engine alone behind HTTP, so that like is held against like: a call with five variables in JSON completes a task. */
final class BareResource implements AutoCloseable {
    private static final String PATH = "/complete/";
    private static final Map<String, ?> FIVE_VARIABLES = Map.of("accepted", true, "reason", "Komplettera",
            "number", 417, "place", "Gruppbostaden", "days", 3);
    private static final ObjectMapper JSON = new ObjectMapper();
    private final ExecutorService threads = Executors.newFixedThreadPool(2 * Measure.CLIENTS);
    private final BareEngine engine;
    private final HttpServer server;

    BareResource(BareEngine engine) throws IOException {
        this.engine = engine;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext(PATH, this::complete);
        server.start();
    }

    private void complete(HttpExchange call) throws IOException {
        try (call) {
            var variables = JSON.readValue(call.getRequestBody(), new TypeReference<Map<String, Object>>() {});
            engine.complete(call.getRequestURI().getPath().substring(PATH.length()), variables);
            var answer = JSON.writeValueAsBytes(Map.of("done", true));
            call.getResponseHeaders().set("Content-Type", "application/json");
            call.sendResponseHeaders(200, answer.length);
            call.getResponseBody().write(answer);
        }
    }

    /** So many first steps, each to be completed by a call. */
    List<Work> steps(int count) {
        var caller = Caller.nobody(URI.create("http://localhost:" + server.getAddress().getPort() + "/"));
        return engine.tasks(count).stream().<Work>map(task -> () ->
                caller.send("POST", PATH.substring(1) + task, FIVE_VARIABLES)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
