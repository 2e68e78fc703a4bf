package se.arshjul.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One person's program or browser without scripts, on a connection that is kept; whatever is refused ends the run. */
final class Caller {
    static final String PASSWORD = "arshjul-demo";
    static final String SESSION = "arshjul";
    private static final ObjectMapper JSON = new ObjectMapper();
    private final URI portal;
    private final Map<String, String> headers;

    static {
        System.setProperty("http.maxConnections", "32");
        HttpURLConnection.setFollowRedirects(false);
    }

    private Caller(URI portal, Map<String, String> headers) {
        this.portal = portal;
        this.headers = headers;
    }

    static Caller nobody(URI portal) {
        return new Caller(portal, Map.of());
    }

    /** A program that sends its password with every call. */
    static Caller program(URI portal, String username) {
        var proof = (username + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return new Caller(portal, Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(proof)));
    }

    /** Somebody who has signed in. */
    static Caller signedIn(URI portal, String username) throws IOException {
        var connection = (HttpURLConnection) portal.resolve("security/sign-in").toURL().openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        connection.getOutputStream().write(("username=" + encoded(username) + "&password=" + PASSWORD)
                .getBytes(StandardCharsets.US_ASCII));
        read(connection);
        var session = connection.getHeaderFields().getOrDefault("Set-Cookie", java.util.List.of()).stream()
                .filter(cookie -> cookie.startsWith(SESSION + "=")).findFirst()
                .orElseThrow(() -> new IllegalStateException("No session for " + username));
        return new Caller(portal, Map.of("Cookie", session.split(";")[0]));
    }

    /** The value of the session's cookie, of somebody who has signed in. */
    Optional<String> session() {
        return Optional.ofNullable(headers.get("Cookie")).map(cookie -> cookie.substring(SESSION.length() + 1));
    }

    byte[] get(String path) throws IOException {
        return read(open(path));
    }

    JsonNode json(String path) throws IOException {
        return JSON.readTree(get(path));
    }

    JsonNode send(String method, String path, Map<String, ?> body) throws IOException {
        var connection = open(path);
        connection.setRequestMethod(method);
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
        connection.getOutputStream().write(JSON.writeValueAsBytes(body));
        return JSON.readTree(read(connection));
    }

    private HttpURLConnection open(String path) throws IOException {
        var connection = (HttpURLConnection) portal.resolve(path).toURL().openConnection();
        headers.forEach(connection::setRequestProperty);
        connection.setRequestProperty("Accept-Language", "sv");
        return connection;
    }

    private static byte[] read(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        if (status >= 400) {
            var fault = connection.getErrorStream();
            throw new IllegalStateException(connection.getURL() + " answered " + status + ": "
                    + (fault == null ? "" : new String(fault.readAllBytes(), StandardCharsets.UTF_8)));
        }
        try (var answer = connection.getInputStream()) {
            return answer.readAllBytes();
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
