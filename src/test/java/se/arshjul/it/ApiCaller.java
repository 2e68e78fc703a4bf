package se.arshjul.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import se.arshjul.document.Json;

/** Somebody who calls the API with their user name and password. */
final class ApiCaller {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private final HttpClient client;
    private final URI api;
    private final String username;
    private final String authorization;

    ApiCaller(HttpClient client, URI portal, String username, String password) {
        this.client = client;
        this.api = portal.resolve("api/v1/");
        this.username = username;
        this.authorization = "Basic " + Base64.getEncoder()
            .encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** An answer: its status, its JSON where it has any, and what came with it. */
    record Answer(int status, JsonNode body, HttpResponse<String> raw) {
        /** The body of an answer that must have gone well. */
        JsonNode good() {
            if (status / 100 != 2) {
                throw new AssertionError(raw.request().method() + " " + raw.uri() + " answered " + status + " " + raw.body());
            }
            return body;
        }
    }

    String username() {
        return username;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** A change with a key of its own. */
    Answer post(String path, Object body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    Answer post(String path, Object body, String key) {
        return send(request(path).header("Idempotency-Key", key).header("Content-Type", "application/json")
            .POST(json(body)));
    }

    Answer post(String path, byte[] body, String type) {
        return send(request(path).header("Idempotency-Key", UUID.randomUUID().toString()).header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body)));
    }

    Answer put(String path, Object body) {
        return send(request(path).header("Content-Type", "application/json").PUT(json(body)));
    }

    Answer delete(String path) {
        return send(request(path).header("Idempotency-Key", UUID.randomUUID().toString()).DELETE());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path)).timeout(PATIENCE).header("Authorization", authorization);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            var type = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(answer.statusCode(),
                type.contains("json") ? Json.read(answer.body(), JsonNode.class) : MissingNode.getInstance(), answer);
        } catch (IOException e) {
            throw new ServerGone(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(Json.write(body == null ? Map.of() : body));
    }
}
