package se.arshjul.kolada;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;

/** A Kolada on this machine: answers each path with what was laid ready for it, in order, and remembers what was asked. */
final class RecordedKolada implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Deque<Answer>> ready = new ConcurrentHashMap<>();
    final List<String> asked = new ArrayList<>();

    private record Answer(int status, String body, String retryAfter) {}

    RecordedKolada() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v3/");
    }

    RecordedKolada answering(String path, String body) {
        return answering(path, 200, body, null);
    }

    RecordedKolada answering(String path, int status, String body, String retryAfter) {
        ready.computeIfAbsent(path, key -> new ArrayDeque<>()).add(new Answer(status, body.replace("{here}", address().toString()), retryAfter));
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString().replaceFirst("^/v3/", "");
        asked.add(path);
        var answers = ready.get(path);
        var answer = answers == null ? new Answer(404, "{}", null) : answers.size() > 1 ? answers.poll() : answers.peek();
        if (answer.retryAfter() != null) {
            exchange.getResponseHeaders().add("Retry-After", answer.retryAfter());
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
