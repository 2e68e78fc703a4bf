package se.arshjul.kolada;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import se.arshjul.document.Json;
import se.arshjul.kernel.RuleBrokenException;

/** One visit to Kolada: asks, waits when told to, turns the pages, and gives up within a minute. */
final class KoladaDoor {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(20);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(15);
    private static final int MOST_TRIES = 4;
    private static final int MOST_PAGES = 200;
    private static final int MOST_BYTES = 20_000_000;
    private static final int TOO_MANY = 429;
    private static final int OK = 200;

    private final KoladaSettings settings;
    private final HttpClient client;
    private final Consumer<Duration> wait;
    private final LongSupplier nanos;
    private final long until;

    KoladaDoor(KoladaSettings settings, HttpClient client, Consumer<Duration> wait, LongSupplier nanos) {
        this.settings = settings;
        this.client = client;
        this.wait = wait;
        this.nanos = nanos;
        this.until = nanos.getAsLong() + PATIENCE.toNanos();
    }

    /** The rows of every page, from the path below the configured address. */
    List<JsonNode> rows(String path) {
        var rows = new ArrayList<JsonNode>();
        var page = settings.address().resolve(path);
        for (int turned = 0; page != null; turned++) {
            if (turned == MOST_PAGES) {
                throw new RuleBrokenException("kolada.unreadable");
            }
            var answer = ask(page);
            answer.path("values").forEach(rows::add);
            page = next(page, answer);
        }
        return rows;
    }

    /** Lists say {@code next_page} and figures {@code next_url}; a page that leads elsewhere or to itself is not followed (kolada-1). */
    private URI next(URI from, JsonNode answer) {
        String next = answer.path("next_url").asText("").isEmpty() ? answer.path("next_page").asText("") : answer.path("next_url").asText();
        if (next.isEmpty() || next.equals("null")) {
            return null;
        }
        URI page;
        try {
            page = from.resolve(next);
        } catch (IllegalArgumentException noAddress) {
            throw new RuleBrokenException("kolada.unreadable");
        }
        if (!settings.isOurs(page) || page.equals(from)) {
            throw new RuleBrokenException("kolada.strangePage");
        }
        return page;
    }

    private JsonNode ask(URI page) {
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            var answer = send(page);
            if (answer.statusCode() != TOO_MANY) {
                return read(answer);
            }
            pause(answer, tries);
        }
        throw new RuleBrokenException("kolada.busy");
    }

    private void pause(HttpResponse<InputStream> answer, int tries) {
        close(answer);
        var told = answer.headers().firstValue("Retry-After").filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds))).orElse(Duration.ofSeconds(1L << (tries - 1)));
        if (told.compareTo(LONGEST_WAIT) > 0 || told.toNanos() > left() || tries == MOST_TRIES) {
            throw new RuleBrokenException("kolada.busy");
        }
        wait.accept(told);
    }

    private static void close(HttpResponse<InputStream> answer) {
        try {
            answer.body().close();
        } catch (IOException alreadyGone) {
            throw new RuleBrokenException("kolada.unreachable");
        }
    }

    private HttpResponse<InputStream> send(URI page) {
        var request = HttpRequest.newBuilder(page).header("Accept", "application/json")
                .timeout(Duration.ofNanos(Math.max(1, Math.min(ONE_ANSWER.toNanos(), left())))).GET().build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException unreachable) {
            throw new RuleBrokenException("kolada.unreachable");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RuleBrokenException("kolada.unreachable");
        }
    }

    private long left() {
        long left = until - nanos.getAsLong();
        if (left <= 0) {
            throw new RuleBrokenException("kolada.slow");
        }
        return left;
    }

    private static JsonNode read(HttpResponse<InputStream> answer) {
        try (var body = answer.body()) {
            if (answer.statusCode() != OK) {
                throw new RuleBrokenException("kolada.refused", answer.statusCode());
            }
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            var read = bytes.length > MOST_BYTES ? null : Json.mapper().readTree(bytes);
            if (read == null || !read.path("values").isArray()) {
                throw new RuleBrokenException("kolada.unreadable");
            }
            return read;
        } catch (JsonProcessingException noJson) {
            throw new RuleBrokenException("kolada.unreadable");
        } catch (IOException brokenOff) {
            throw new RuleBrokenException("kolada.unreachable");
        }
    }
}
